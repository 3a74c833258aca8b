/** What the preload asks the main process for: one port to the planner process. */
export const PORT_REQUEST = 'man-nhung:request-port';

/** How the port reaches the preload, and then the page, as the `type` of a message to its own window. */
export const PORT_DELIVERY = 'man-nhung:port';
