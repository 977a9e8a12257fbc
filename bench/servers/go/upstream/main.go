// The service that the gateway suite calls: it answers after a set delay, as a service across the
// network would. Its CPU is not the server's.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"net/http"
	"time"
)

func main() {
	port := flag.Int("port", 8080, "port on 127.0.0.1")
	delay := flag.Duration("delay", 20*time.Millisecond, "how long each answer takes")
	flag.Parse()

	http.HandleFunc("GET /stock/{sku}", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(*delay)
		w.Header().Set("Content-Type", "application/json")
		err := json.NewEncoder(w).Encode(map[string]any{"sku": r.PathValue("sku"), "quantity": 3})
		if err != nil {
			log.Print(err)
		}
	})
	log.Fatal(http.ListenAndServe(fmt.Sprintf("127.0.0.1:%d", *port), nil))
}
