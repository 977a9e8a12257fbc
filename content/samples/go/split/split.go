// Package split serves the routes that have moved to Go
// and hands all others to Flask.
package split

import (
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"

	"github.com/gin-gonic/gin"
)

// Moved registers the routes that Go serves.
type Moved func(gin.IRoutes)

// New answers what has moved and proxies the rest to flask.
func New(flask *url.URL, moved Moved) *gin.Engine {
	r := gin.New()
	r.Use(gin.Recovery())
	// Flask decides about slashes on the routes that are still its own.
	r.RedirectTrailingSlash = false
	moved(r)
	// This includes other methods on a path that moved,
	// because Gin answers no 405 unless told to.
	r.NoRoute(gin.WrapH(proxyTo(flask)))
	return r
}

func proxyTo(flask *url.URL) http.Handler {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	// By default it keeps 2 idle connections for a host,
	// and under load opens a new one for almost every request.
	transport.MaxIdleConnsPerHost = 64
	transport.ResponseHeaderTimeout = 10 * time.Second
	return &httputil.ReverseProxy{
		Transport: transport,
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(flask)
			r.Out.Host = r.In.Host // Flask builds addresses with it
			r.SetXForwarded()      // read by werkzeug's ProxyFix
		},
		ErrorHandler: unreachable,
	}
}

func unreachable(w http.ResponseWriter, r *http.Request, err error) {
	slog.Error("flask", "path", r.URL.Path, "error", err)
	w.WriteHeader(http.StatusBadGateway)
}
