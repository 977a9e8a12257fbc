// Package jobs accepts slow work with 202 and finishes it after the response.
package jobs

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
)

// keep is how long the state of a job can be asked for after its end.
const keep = time.Hour

// Report is the work of this example.
type Report struct {
	Month string `json:"month" binding:"required"`
}

type job struct {
	id     string
	report Report
}

// Queue holds a bounded backlog for a fixed number of workers.
// It forgets everything on a restart: store the job before answering when that matters.
type Queue struct {
	build   func(context.Context, Report) error
	waiting chan job
	workers sync.WaitGroup

	mu     sync.Mutex
	states map[string]string
}

// Start runs the workers until ctx ends: the process's context, never a request's,
// because that one is cancelled as soon as its handler returns. To stop, shut the server
// down first, then end ctx, then Wait.
func Start(
	ctx context.Context, workers, backlog int, build func(context.Context, Report) error,
) *Queue {
	q := &Queue{build: build, waiting: make(chan job, backlog), states: map[string]string{}}
	for range workers {
		q.workers.Go(func() { q.work(ctx) })
	}
	return q
}

// Wait returns when all workers have stopped.
func (q *Queue) Wait() { q.workers.Wait() }

// Submit handles POST /reports. Only values leave the handler, never c itself.
func (q *Queue) Submit(c *gin.Context) {
	var report Report
	c.Request.Body = http.MaxBytesReader(c.Writer, c.Request.Body, 64<<10)
	if err := c.ShouldBindJSON(&report); err != nil {
		c.AbortWithStatus(http.StatusBadRequest)
		return
	}
	id := rand.Text()
	if !q.accept(job{id, report}) { // full: say so now rather than let the backlog grow
		c.Header("Retry-After", "5")
		c.AbortWithStatus(http.StatusServiceUnavailable)
		return
	}
	c.Header("Location", "/reports/"+id)
	c.JSON(http.StatusAccepted, gin.H{"id": id})
}

// Status handles GET /reports/:id.
func (q *Queue) Status(c *gin.Context) {
	q.mu.Lock()
	state, known := q.states[c.Param("id")]
	q.mu.Unlock()
	if !known {
		c.AbortWithStatus(http.StatusNotFound)
		return
	}
	c.JSON(http.StatusOK, gin.H{"state": state})
}

func (q *Queue) accept(next job) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	select {
	case q.waiting <- next:
		q.states[next.id] = "waiting"
		return true
	default:
		return false
	}
}

func (q *Queue) work(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case next := <-q.waiting:
			q.set(next.id, "running")
			q.set(next.id, q.finish(ctx, next))
			time.AfterFunc(keep, func() { q.forget(next.id) })
		}
	}
}

func (q *Queue) finish(ctx context.Context, next job) (state string) {
	defer func() {
		if problem := recover(); problem != nil {
			slog.Error("report", "id", next.id, "panic", problem, "stack", string(debug.Stack()))
			state = "failed"
		}
	}()
	if err := q.build(ctx, next.report); err != nil {
		slog.Error("report", "id", next.id, "error", err)
		return "failed"
	}
	return "done"
}

func (q *Queue) set(id, state string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.states[id] = state
}

func (q *Queue) forget(id string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	delete(q.states, id)
}
