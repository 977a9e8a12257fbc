// The endpoints of the alternatives in Fiber.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/gofiber/fiber/v3"

	"flaskorgin.example/bench/servers/go/notes"
)

const (
	orderWait = 80 * time.Millisecond
	longWait  = 5 * time.Second
)

type order struct {
	SKU      string `json:"sku"`
	Quantity int    `json:"quantity"`
}

type accepted struct {
	Status string `json:"status"`
	order
}

func main() {
	port := flag.Int("port", 8080, "port on 127.0.0.1")
	flag.Parse()

	app := fiber.New()
	app.Get("/api/ping", func(c fiber.Ctx) error {
		return c.JSON(fiber.Map{"message": "pong"})
	})
	app.Post("/api/v1/order", acceptOrder)
	app.Get("/api/wait", func(c fiber.Ctx) error {
		time.Sleep(longWait)
		return c.JSON(fiber.Map{"message": "done"})
	})
	if os.Getenv("PGHOST") != "" {
		store, err := notes.Open(context.Background())
		if err != nil {
			log.Fatal(err)
		}
		app.Get("/api/notes", func(c fiber.Ctx) error {
			list, err := store.After(c, fiber.Query[int64](c, "after"))
			if err != nil {
				return err
			}
			return c.JSON(list)
		})
	}
	address := fmt.Sprintf("127.0.0.1:%d", *port)
	log.Fatal(app.Listen(address, fiber.ListenConfig{DisableStartupMessage: true}))
}

func acceptOrder(c fiber.Ctx) error {
	var body order
	if err := c.Bind().JSON(&body); err != nil {
		return err
	}
	time.Sleep(orderWait)
	return c.Status(fiber.StatusAccepted).JSON(accepted{Status: "accepted", order: body})
}
