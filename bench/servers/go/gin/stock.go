package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/gin-gonic/gin"
)

type stockLevel struct {
	Quantity int `json:"quantity"`
}

// addStock adds one call to an upstream, over connections that stay open.
func addStock(engine *gin.Engine, upstream string) {
	client := &http.Client{
		Timeout:   10 * time.Second,
		Transport: &http.Transport{MaxIdleConnsPerHost: 100},
	}
	engine.GET("/api/stock/:sku", func(c *gin.Context) {
		sku := c.Param("sku")
		level, err := fetchStock(c, client, upstream+"/stock/"+url.PathEscape(sku))
		if err != nil {
			c.JSON(http.StatusBadGateway, gin.H{"error": err.Error()})
			return
		}
		c.JSON(http.StatusOK, gin.H{
			"sku":       sku,
			"quantity":  level.Quantity,
			"available": level.Quantity > 0,
		})
	})
}

func fetchStock(c *gin.Context, client *http.Client, address string) (stockLevel, error) {
	var level stockLevel
	request, err := http.NewRequestWithContext(c, http.MethodGet, address, nil)
	if err != nil {
		return level, err
	}
	response, err := client.Do(request)
	if err != nil {
		return level, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return level, fmt.Errorf("upstream answered %s", response.Status)
	}
	return level, json.NewDecoder(response.Body).Decode(&level)
}
