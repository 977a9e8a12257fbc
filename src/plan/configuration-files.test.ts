import { describe, expect, test } from 'vitest';
import { decide } from '#engine/verdict/decide.ts';
import type { Answers } from '#engine/questions/questions.ts';
import { situation } from '#engine/testing/situations.ts';
import { configurationFiles } from './configuration-files.ts';
import { planOf } from './plan.ts';

/** The files of the only candidate of a verdict. */
const filesOf = (answers: Partial<Answers>) => {
  const at = situation(answers);
  const { candidates } = planOf(at, decide(at.answers, at.evidence, at.assumptions), 'C');
  return candidates.slice(0, 1).flatMap(configurationFiles);
};

const textOf = (id: string, answers: Partial<Answers>) =>
  filesOf(answers).find((file) => file.id === id)?.text;

const moving = {
  'existing-code': 'python',
  'python-libraries': 'some-routes',
  'peak-rate': '100000',
  'python-skill': 'expert',
  cores: '128',
} as const;
const adding = {
  'existing-code': 'go',
  'python-libraries': 'some-routes',
  'go-skill': 'expert',
  'p99-target': '100',
} as const;

describe('configurationFiles(plan)', () => {
  test('has the files of the parts that there are', () => {
    const ids = (answers: Partial<Answers>) => filesOf(answers).map(({ id }) => id);
    expect(ids({ 'go-skill': 'none' })).toEqual(['gunicorn', 'sqlalchemy']);
    expect(ids({ 'go-skill': 'none', 'backend-wait': '0' })).toEqual(['gunicorn']);
    expect(ids({ 'python-skill': 'none', 'existing-code': 'go' })).toEqual(['go']);
    expect(ids(moving)).toEqual(['gunicorn', 'sqlalchemy', 'go', 'nginx']);
  });

  test('writes Gunicorn’s settings as its file takes them', () => {
    expect(textOf('gunicorn', { 'go-skill': 'none' })).toMatchInlineSnapshot(`
      "bind = "127.0.0.1:8000"
      workers = 8
      worker_class = "gevent"
      worker_connections = 1000
      timeout = 30
      graceful_timeout = 10
      keepalive = 65
      max_requests = 450000
      max_requests_jitter = 225000"
    `);
  });

  test('writes the pool of SQLAlchemy', () => {
    expect(textOf('sqlalchemy', { 'go-skill': 'none' })).toMatchInlineSnapshot(`
      "engine = create_engine(
          url,
          pool_size=7,
          max_overflow=7,
          pool_timeout=5,
      )"
    `);
  });

  test('writes the server of Go as gofmt would', () => {
    expect(textOf('go', { 'python-skill': 'none', 'existing-code': 'go' })).toMatchInlineSnapshot(`
      "server := &http.Server{
      	Addr:              "127.0.0.1:8080",
      	Handler:           router,
      	ReadHeaderTimeout: 5 * time.Second,
      	ReadTimeout:       10 * time.Second,
      	WriteTimeout:      15 * time.Second,
      	IdleTimeout:       65 * time.Second,
      }
      db.SetMaxOpenConns(72)
      db.SetMaxIdleConns(72)"
    `);
  });

  test('lets all routes stay in Python but those that have moved, where Python exists', () => {
    expect(textOf('nginx', moving)).toMatchInlineSnapshot(`
      "upstream flask {
          server 127.0.0.1:8000;
          keepalive 98;
          keepalive_timeout 60s;
      }

      upstream gin {
          server 127.0.0.1:8080;
          keepalive 191;
          keepalive_timeout 60s;
      }

      split_clients $remote_addr $moving {
          5% gin;
          *  flask;
      }

      server {
          listen 8088;

          proxy_http_version 1.1;
          proxy_set_header Connection "";
          proxy_set_header Host $host;
          proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
          proxy_connect_timeout 1s;
          proxy_read_timeout 5s;

          location ~ ^/moved(/|$) { proxy_pass http://gin; }
          location ~ ^/moving(/|$) { proxy_pass http://$moving; }
          location / { proxy_pass http://flask; }
      }"
    `);
  });

  test('lets all routes stay in Go but those that need Python, where it does not', () => {
    const text = textOf('nginx', adding);
    expect(text).toContain('location ~ ^/python(/|$) { proxy_pass http://flask; }');
    expect(text).toContain('location / { proxy_pass http://gin; }');
    expect(text).toContain('5% flask;');
  });

  test('has as many opening as closing braces, and every line of a block ended', () => {
    for (const answers of [moving, adding]) {
      const text = textOf('nginx', answers) ?? '';
      expect(text.split('{').length).toBe(text.split('}').length);
      for (const line of text.split('\n')) expect(line).toMatch(/^$|[;{}]$/);
    }
  });
});
