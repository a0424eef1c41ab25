/**
 * What a browser could be asked for and no page here asks. Only names that Chromium knows without a switch: of others it
 * complains on the console, and Firefox and Safari do not read the header.
 */
const refused = [
  "accelerometer",
  "autoplay",
  "camera",
  "captured-surface-control",
  "clipboard-read",
  "compute-pressure",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/** Value of the header: nothing but writing to the clipboard, for the button „Kopieren“. */
export const permissionsPolicy = ["clipboard-write=(self)", ...refused.map((name) => `${name}=()`)].join(", ");
