// The endpoints of the bench in Gin. Every program under bench/servers answers the same.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/gin-gonic/gin"

	"flaskorgin.example/bench/servers/go/notes"
)

const routes = 50

func main() {
	port := flag.Int("port", 8080, "port on 127.0.0.1")
	byDefault := flag.Bool("default", false, "gin.Default() in debug mode: logger and recovery")
	flag.Parse()

	engine := newEngine(*byDefault)
	// What a suite does not ask for is not opened.
	if os.Getenv("PGHOST") != "" {
		store, err := notes.Open(context.Background())
		if err != nil {
			log.Fatal(err)
		}
		addNotes(engine, store)
	}
	if upstream := os.Getenv("UPSTREAM"); upstream != "" {
		addStock(engine, upstream)
	}
	log.Fatal(engine.Run(fmt.Sprintf("127.0.0.1:%d", *port)))
}

func newEngine(byDefault bool) *gin.Engine {
	var engine *gin.Engine
	if byDefault {
		engine = gin.Default()
	} else {
		gin.SetMode(gin.ReleaseMode)
		engine = gin.New()
		engine.Use(gin.Recovery())
	}
	engine.GET("/api/ping", ping)
	for number := 1; number <= routes; number++ {
		engine.GET(fmt.Sprintf("/api/resource-%02d/:id/items/:item", number), resource)
	}
	engine.POST("/api/v1/order", order)
	engine.GET("/api/wait", wait)
	engine.GET("/api/cpu", cpu)
	engine.GET("/api/json", items)
	engine.POST("/api/positions", position)
	engine.GET("/api/compute", compute)
	engine.GET("/api/hash", hashLargeBuffer)
	engine.GET("/api/password", password)
	return engine
}
