package split

import (
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
)

func TestARouteThatMovedNeverReachesFlask(t *testing.T) {
	flask := standIn(t)
	server := serve(t, flask.URL)
	got := request(t, http.MethodGet, server.URL+"/api/v1/products/7", "")
	if got != (answer{http.StatusOK, `{"id":"7"}`}) || len(flask.requests) != 0 {
		t.Errorf("got %+v, and Flask got %d requests", got, len(flask.requests))
	}
}

func TestEverythingElseReachesFlaskUnchanged(t *testing.T) {
	flask := standIn(t)
	server := serve(t, flask.URL)
	for _, want := range []seen{
		{Method: http.MethodGet, URI: "/"},
		{Method: http.MethodGet, URI: "/api/v1/orders?page=2"},
		{Method: http.MethodPost, URI: "/api/v1/orders", Body: `{"item":7}`},
		{Method: http.MethodDelete, URI: "/api/v1/products/7"},
		{Method: http.MethodGet, URI: "/api/v1/products/"},
		{Method: http.MethodGet, URI: "/api/v1/products/7/"},
	} {
		request(t, want.Method, server.URL+want.URI, want.Body)
		got := <-flask.requests
		if got.Method != want.Method || got.URI != want.URI || got.Body != want.Body {
			t.Errorf("Flask got %+v, not %+v", got, want)
		}
	}
}

func TestFlaskLearnsWhoAsksAndUnderWhichName(t *testing.T) {
	flask := standIn(t)
	server := serve(t, flask.URL)
	request(t, http.MethodGet, server.URL+"/", "")
	name := strings.TrimPrefix(server.URL, "http://")
	got := <-flask.requests
	if got.Host != name || got.ForwardedHost != name || got.ForwardedProto != "http" {
		t.Errorf("Flask got %+v", got)
	}
	if got.ForwardedFor != "127.0.0.1" {
		t.Errorf("X-Forwarded-For is %q", got.ForwardedFor)
	}
}

func TestAnswersOfFlaskPassThrough(t *testing.T) {
	server := serve(t, standIn(t).URL)
	got := request(t, http.MethodGet, server.URL+"/gone", "")
	if got != (answer{http.StatusGone, "gone"}) {
		t.Errorf("got %+v", got)
	}
}

func TestAnEmpty404OfFlaskStaysAsItIs(t *testing.T) {
	server := serve(t, standIn(t).URL)
	response, err := http.Head(server.URL + "/none")
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	if got := response.Header.Get("Content-Type"); response.StatusCode != http.StatusNotFound || got != "application/json" {
		t.Errorf("got %d of type %s", response.StatusCode, got)
	}
}

func TestAnAnswerThatFlaskBreaksOffIsNoCompleteOne(t *testing.T) {
	server := serve(t, standIn(t).URL)
	response, err := http.Get(server.URL + "/broken")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if body, err := io.ReadAll(response.Body); err == nil {
		t.Errorf("got %q as a whole", body)
	}
}

func TestAPanicInARouteThatMovedIsA500(t *testing.T) {
	server := serve(t, standIn(t).URL)
	got := request(t, http.MethodGet, server.URL+"/api/v1/panics", "")
	if got.status != http.StatusInternalServerError {
		t.Errorf("got %+v", got)
	}
}

func TestWhatABalancerSaysOfTheClientReachesFlask(t *testing.T) {
	got := forwarded(t, "127.0.0.0/8")
	if got.ForwardedFor != "203.0.113.9" || got.ForwardedProto != "https" {
		t.Errorf("Flask got %+v", got)
	}
}

func TestWhatAnybodyElseSaysDoesNot(t *testing.T) {
	got := forwarded(t)
	if got.ForwardedFor != "127.0.0.1" || got.ForwardedProto != "http" {
		t.Errorf("Flask got %+v", got)
	}
}

// forwarded is what Flask gets of a request that names another client.
func forwarded(t *testing.T, balancers ...string) seen {
	t.Helper()
	flask := standIn(t)
	server := serve(t, flask.URL, balancers...)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, server.URL+"/", nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Header.Set("X-Forwarded-For", "198.51.100.1, 203.0.113.9")
	r.Header.Set("X-Forwarded-Proto", "https")
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	return <-flask.requests
}

func TestABalancerThatIsNoAddressIsAnError(t *testing.T) {
	if _, err := New(&url.URL{}, []string{"balancer"}, func(gin.IRoutes) {}); err == nil {
		t.Error("no error")
	}
}

func TestWithoutFlaskItsRoutesAreA502AndTheOthersGoOn(t *testing.T) {
	flask := standIn(t)
	flask.Close()
	server := serve(t, flask.URL)
	if got := request(t, http.MethodGet, server.URL+"/", ""); got.status != http.StatusBadGateway {
		t.Errorf("a route of Flask: got %+v", got)
	}
	moved := request(t, http.MethodGet, server.URL+"/api/v1/products/7", "")
	if moved.status != http.StatusOK {
		t.Errorf("a route that moved: got %+v", moved)
	}
}

// seen is what the stand-in for Flask got.
type seen struct {
	Method, URI, Body, Host                     string
	ForwardedFor, ForwardedHost, ForwardedProto string
}

type recorder struct {
	*httptest.Server
	requests chan seen
}

// standIn records its requests in Flask's place.
func standIn(t *testing.T) recorder {
	t.Helper()
	requests := make(chan seen, 16)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		requests <- seen{
			Method:         r.Method,
			URI:            r.RequestURI,
			Body:           string(body),
			Host:           r.Host,
			ForwardedFor:   r.Header.Get("X-Forwarded-For"),
			ForwardedHost:  r.Header.Get("X-Forwarded-Host"),
			ForwardedProto: r.Header.Get("X-Forwarded-Proto"),
		}
		switch r.URL.Path {
		case "/gone":
			w.WriteHeader(http.StatusGone)
			_, _ = io.WriteString(w, "gone")
		case "/none":
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(http.StatusNotFound)
		case "/broken":
			_, _ = io.WriteString(w, "hel")
			_ = http.NewResponseController(w).Flush()
			panic(http.ErrAbortHandler)
		}
	}))
	t.Cleanup(server.Close)
	return recorder{server, requests}
}

// serve puts the split, with one route that moved, in front of flask.
func serve(t *testing.T, flask string, balancers ...string) *httptest.Server {
	t.Helper()
	gin.SetMode(gin.TestMode)
	address, err := url.Parse(flask)
	if err != nil {
		t.Fatal(err)
	}
	engine, err := New(address, balancers, func(r gin.IRoutes) {
		r.GET("/api/v1/products/:id", func(c *gin.Context) {
			c.JSON(http.StatusOK, gin.H{"id": c.Param("id")})
		})
		r.GET("/api/v1/panics", func(*gin.Context) { panic("in a route that moved") })
	})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(engine)
	t.Cleanup(server.Close)
	return server
}

type answer struct {
	status int
	body   string
}

func request(t *testing.T, method, address, body string) answer {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), method, address, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, string(text)}
}
