// Package split serves the routes that have moved to Go and hands all others to Flask.
package split

import (
	"log/slog"
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"

	"github.com/gin-gonic/gin"
)

// Moved registers the routes that Go serves; moving one more means adding it here.
type Moved func(gin.IRoutes)

// New returns a router that answers what has moved and proxies the rest to flask.
func New(flask *url.URL, moved Moved) *gin.Engine {
	r := gin.New()
	r.Use(gin.Recovery())
	// Flask's own rules decide about slashes on routes that are still its own.
	r.RedirectTrailingSlash = false
	moved(r)
	// Also another method on a path that moved, because Gin answers no 405 by default.
	r.NoRoute(gin.WrapH(proxyTo(flask)))
	return r
}

func proxyTo(flask *url.URL) http.Handler {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	// The default keeps 2 idle connections for a host and opens a new one for almost every request.
	transport.MaxIdleConnsPerHost = 64
	transport.ResponseHeaderTimeout = 10 * time.Second
	return &httputil.ReverseProxy{
		Transport: transport,
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(flask)
			r.Out.Host = r.In.Host // addresses that Flask builds keep the public name
			r.SetXForwarded()      // Flask reads these through werkzeug's ProxyFix
		},
		ErrorHandler: func(w http.ResponseWriter, r *http.Request, err error) {
			slog.Error("flask", "path", r.URL.Path, "error", err)
			w.WriteHeader(http.StatusBadGateway)
		},
	}
}
