package proof

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"time"
)

func TestASendThatNobodyReceivesLeaksAGoroutine(t *testing.T) {
	unbuffered := make(chan string)
	go leakingSend(unbuffered)
	if !eventually(func() bool { return running("proof.leakingSend") == 1 }) {
		t.Fatal("the sender did not block")
	}
	time.Sleep(50 * time.Millisecond)
	if running("proof.leakingSend") != 1 {
		t.Error("the sender ended without a receiver")
	}
	<-unbuffered // mend it, for the tests that follow
}

func TestABufferLetsTheSenderEnd(t *testing.T) {
	go bufferedSend(make(chan string, 1))
	if !eventually(func() bool { return running("proof.bufferedSend") == 0 }) {
		t.Error("the sender is still there")
	}
}

func TestASelectOnTheContextLetsTheSenderEnd(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	go selectingSend(ctx, make(chan string))
	if !eventually(func() bool { return running("proof.selectingSend") == 1 }) {
		t.Fatal("the sender did not block")
	}
	cancel()
	if !eventually(func() bool { return running("proof.selectingSend") == 0 }) {
		t.Error("the sender is still there")
	}
}

func leakingSend(results chan<- string) { results <- "result" }

func bufferedSend(results chan<- string) { results <- "result" }

func selectingSend(ctx context.Context, results chan<- string) {
	select {
	case results <- "result":
	case <-ctx.Done():
	}
}

// running counts the goroutines that are in a function.
func running(function string) int {
	stacks := make([]byte, 1<<20)
	stacks = stacks[:runtime.Stack(stacks, true)]
	return strings.Count(string(stacks), "samples/"+function+"(")
}

func eventually(holds func() bool) bool {
	for range 200 {
		if holds() {
			return true
		}
		time.Sleep(10 * time.Millisecond)
	}
	return false
}
