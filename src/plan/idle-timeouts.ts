/**
 * How long a connection may stay idle, in s. nginx keeps one to its upstream for 60 s by default
 * (https://nginx.org/en/docs/http/ngx_http_upstream_module.html#keepalive_timeout). The server behind
 * it must wait longer, or it closes a connection on which nginx has just sent a request.
 */
export const idle = { atProxy: 60, more: 5, atServer: 65 } as const;
