import { idle } from './idle-timeouts.ts';
import { type Setting, setting, timeSetting } from './setting.ts';

/**
 * Settings of the Go part. `http.Server` has no limit unless told, and `gin.Run` tells it none
 * (https://pkg.go.dev/net/http#Server). Since Go 1.25 the runtime takes GOMAXPROCS from the CPU
 * limit of its cgroup, though never less than 2 (https://go.dev/doc/go1.25#container-aware-gomaxprocs);
 * it takes no memory limit from there (https://go.dev/doc/gc-guide#Memory_limit).
 * @param cores may be a fraction
 * @param deadline how long a request may take at most, in s
 */
export function ginSettings(cores: number, deadline: number): readonly Setting[] {
  return [
    setting('GOMAXPROCS', Math.max(1, Math.ceil(cores)), 'cores-of-the-part', { cores }),
    setting('GOMEMLIMIT', null, 'share-of-memory', { percent: memoryPercent }),
    timeSetting('ReadHeaderTimeout', header, 'for-slow-clients', { seconds: header }),
    timeSetting('ReadTimeout', header + deadline, 'header-and-body', { header, deadline }),
    // It begins when the header has been read: the body, the handler and the reply share it.
    timeSetting('WriteTimeout', 2 * deadline + reply, 'body-handler-and-reply', {
      deadline,
      reply,
    }),
    timeSetting('IdleTimeout', idle.atServer, 'outlives-the-proxy', {
      idle: idle.atProxy,
      more: idle.more,
    }),
  ];
}

/** Of the memory of its container: the rest is for what the Go runtime does not count. */
const memoryPercent = 90;
/** What a client on a poor line needs to send its header and to take a reply, in s. */
const header = 5;
const reply = 5;
