// The endpoints of the bench in Gin. Every program under bench/servers answers the same.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"log"
	"net/http"
	"runtime"
	"time"

	"github.com/gin-gonic/gin"
)

const (
	routes          = 50
	orderWait       = 80 * time.Millisecond
	hashRounds      = 1000
	hashBufferBytes = 1024
	listItems       = 100
)

type orderRequest struct {
	SKU      string `json:"sku" binding:"required"`
	Quantity int    `json:"quantity" binding:"required"`
}

type orderAnswer struct {
	Status   string `json:"status"`
	SKU      string `json:"sku"`
	Quantity int    `json:"quantity"`
}

type listItem struct {
	ID        int      `json:"id"`
	Name      string   `json:"name"`
	Price     float64  `json:"price"`
	Available bool     `json:"available"`
	Tags      []string `json:"tags"`
}

func main() {
	port := flag.Int("port", 8080, "port on 127.0.0.1")
	byDefault := flag.Bool("default", false, "gin.Default() in debug mode: logger and recovery")
	versions := flag.Bool("versions", false, "print the versions of Go and Gin, and stop")
	flag.Parse()

	if *versions {
		fmt.Println(runtime.Version(), gin.Version)
		return
	}
	log.Fatal(newEngine(*byDefault).Run(fmt.Sprintf("127.0.0.1:%d", *port)))
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
	engine.GET("/api/cpu", cpu)
	engine.GET("/api/json", items)
	return engine
}

func ping(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"message": "pong"})
}

func resource(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"id": c.Param("id"), "item": c.Param("item")})
}

// order waits as if for a database; the goroutine gives its thread to others meanwhile.
func order(c *gin.Context) {
	var body orderRequest
	if err := c.ShouldBindJSON(&body); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	time.Sleep(orderWait)
	c.JSON(http.StatusAccepted, orderAnswer{Status: "accepted", SKU: body.SKU, Quantity: body.Quantity})
}

// cpu hashes a buffer again and again; each round writes its digest to the start of the buffer.
func cpu(c *gin.Context) {
	buffer := make([]byte, hashBufferBytes)
	for range hashRounds {
		digest := sha256.Sum256(buffer)
		copy(buffer, digest[:])
	}
	c.JSON(http.StatusOK, gin.H{"digest": hex.EncodeToString(buffer[:sha256.Size])})
}

func items(c *gin.Context) {
	list := make([]listItem, 0, listItems)
	for number := 1; number <= listItems; number++ {
		list = append(list, listItem{
			ID:        number,
			Name:      fmt.Sprintf("Item %d", number),
			Price:     float64(number) + 0.5,
			Available: number%2 == 0,
			Tags:      []string{"new", "sale"},
		})
	}
	c.JSON(http.StatusOK, list)
}
