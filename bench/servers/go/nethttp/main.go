// The endpoints of the alternatives in net/http alone.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"

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

	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/ping", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]string{"message": "pong"})
	})
	mux.HandleFunc("POST /api/v1/order", acceptOrder)
	mux.HandleFunc("GET /api/wait", func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(longWait)
		answer(w, http.StatusOK, map[string]string{"message": "done"})
	})
	if os.Getenv("PGHOST") != "" {
		store, err := notes.Open(context.Background())
		if err != nil {
			log.Fatal(err)
		}
		mux.HandleFunc("GET /api/notes", listNotes(store))
	}
	log.Fatal(http.ListenAndServe(fmt.Sprintf("127.0.0.1:%d", *port), mux))
}

func acceptOrder(w http.ResponseWriter, r *http.Request) {
	var body order
	if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	time.Sleep(orderWait)
	answer(w, http.StatusAccepted, accepted{Status: "accepted", order: body})
}

func listNotes(store *notes.Store) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		after, err := strconv.ParseInt(r.URL.Query().Get("after"), 10, 64)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		list, err := store.After(r.Context(), after)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		answer(w, http.StatusOK, list)
	}
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Print(err)
	}
}
