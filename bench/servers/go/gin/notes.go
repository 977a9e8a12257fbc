package main

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5"

	"flaskorgin.example/bench/servers/go/notes"
)

// addNotes adds one record by plain SQL, and a list scanned into structs.
func addNotes(engine *gin.Engine, store *notes.Store) {
	engine.GET("/api/notes/:id", func(c *gin.Context) {
		id, err := strconv.ParseInt(c.Param("id"), 10, 64)
		if err != nil {
			c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
			return
		}
		answer(c, http.StatusOK)(store.Find(c, id))
	})
	engine.POST("/api/notes", func(c *gin.Context) {
		var note notes.New
		if err := c.ShouldBindJSON(&note); err != nil {
			c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
			return
		}
		answer(c, http.StatusCreated)(store.Insert(c, note))
	})
	engine.GET("/api/notes", func(c *gin.Context) {
		after, err := strconv.ParseInt(c.DefaultQuery("after", "0"), 10, 64)
		if err != nil {
			c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
			return
		}
		list, err := store.After(c, after)
		if err != nil {
			c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
			return
		}
		c.JSON(http.StatusOK, list)
	})
}

func answer(c *gin.Context, status int) func(notes.Record, error) {
	return func(record notes.Record, err error) {
		switch {
		case errors.Is(err, pgx.ErrNoRows):
			c.JSON(http.StatusNotFound, gin.H{"error": "there is no such note"})
		case err != nil:
			c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		default:
			c.JSON(status, record)
		}
	}
}
