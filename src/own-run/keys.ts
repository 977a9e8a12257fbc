/** Where the run of a reader is kept. The number changes when its shape does. */
export const storeKey = 'flask-or-gin/own-run/2';

/** Where what could not be read is set aside, as it was, until the reader says what to do. */
export const unreadKey = `${storeKey}/unread`;

/** What stands in the address of the wizard for it: it has a meaning on this device alone. */
export const ownRunMarker = 'on-this-device';
