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

// New answers what has moved and proxies the rest to flask. It believes
// X-Forwarded headers of the balancers only: addresses or networks.
func New(flask *url.URL, balancers []string, moved Moved) (*gin.Engine, error) {
	r := gin.New()
	if err := r.SetTrustedProxies(balancers); err != nil {
		return nil, err
	}
	// Flask decides about slashes on the routes that are still its own.
	r.RedirectTrailingSlash = false
	moved(r.Group("", gin.Recovery()))
	// This includes other methods on a path that moved, because Gin
	// answers no 405 unless told to. No Recovery here: it would make an
	// answer that Flask breaks off look complete.
	proxy := proxyTo(flask)
	r.NoRoute(func(c *gin.Context) {
		client := c.ClientIP()
		if client == c.RemoteIP() { // no balancer vouches for it
			c.Request.Header.Del("X-Forwarded-Proto")
		}
		c.Request.Header.Set("X-Forwarded-For", client)
		proxy.ServeHTTP(c.Writer, c.Request)
		c.Writer.WriteHeaderNow() // or Gin makes an empty 404 its own
	})
	return r, nil
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
			for _, name := range []string{"X-Forwarded-For", "X-Forwarded-Proto"} {
				if value := r.In.Header.Get(name); value != "" {
					r.Out.Header.Set(name, value)
				}
			}
		},
		ErrorHandler: unreachable,
	}
}

func unreachable(w http.ResponseWriter, r *http.Request, err error) {
	slog.Error("flask", "path", r.URL.Path, "error", err)
	w.WriteHeader(http.StatusBadGateway)
}
