package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/gin-gonic/gin"
	"golang.org/x/crypto/bcrypt"

	"flaskorgin.example/bench/servers/go/parcels"
)

const (
	orderWait       = 80 * time.Millisecond
	longWait        = 5 * time.Second
	hashRounds      = 1000
	hashBufferBytes = 1024
	listItems       = 100
	passwordHash    = "$2b$08$KCrbeUC1AUDfi/9j6ouRZ.inIBVJaThfOKIOtDsDKFriyFKGO9m0O"
)

// largeBuffer gives 4 MiB, made when they are first asked for.
var largeBuffer = sync.OnceValue(func() []byte { return bytes.Repeat(everyByte(), 16384) })

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

type positionRequest struct {
	Device string `json:"device" binding:"required"`
	X      int    `json:"x"`
	Y      int    `json:"y"`
}

type point struct{ x, y int }

var lastSeen = struct {
	sync.Mutex
	points map[string]point
}{points: make(map[string]point)}

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

// wait takes so long that a thousand such requests are under way at once.
func wait(c *gin.Context) {
	time.Sleep(longWait)
	c.JSON(http.StatusOK, gin.H{"message": "done"})
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

// position remembers where a device is, in memory, and answers with its zone.
func position(c *gin.Context) {
	var body positionRequest
	if err := c.ShouldBindJSON(&body); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	lastSeen.Lock()
	lastSeen.points[body.Device] = point{body.X, body.Y}
	lastSeen.Unlock()
	c.JSON(http.StatusOK, gin.H{
		"device": body.Device,
		"zone":   fmt.Sprintf("%d-%d", body.X/100, body.Y/100),
	})
}

func compute(c *gin.Context) {
	c.JSON(http.StatusOK, parcels.PriceByZone(parcels.All))
}

func hashLargeBuffer(c *gin.Context) {
	digest := sha256.Sum256(largeBuffer())
	c.JSON(http.StatusOK, gin.H{"digest": hex.EncodeToString(digest[:])})
}

func password(c *gin.Context) {
	err := bcrypt.CompareHashAndPassword([]byte(passwordHash), []byte("correct horse battery staple"))
	c.JSON(http.StatusOK, gin.H{"valid": err == nil})
}

func everyByte() []byte {
	all := make([]byte, 256)
	for value := range all {
		all[value] = byte(value)
	}
	return all
}
