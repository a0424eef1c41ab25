/** Parts of a site block that lets nobody in whom oauth2-proxy does not know. */
export const caddyLogin = {
  /** Logging in and out, open to all. */
  pages: `# Anmelden und Abmelden sind Seiten von oauth2-proxy mit eigenen Stilen; darum gilt die Policy des Auftritts dort nicht.
handle /oauth2/* {
	header {
		Strict-Transport-Security "max-age=31536000"
		X-Frame-Options "DENY"
		Cache-Control "no-store"
	}
	reverse_proxy 127.0.0.1:4180 {
		header_up X-Real-IP {remote_host}
		header_up X-Forwarded-Uri {uri}
	}
}
`,
  /** First lines of what answers all else. */
  ask: `	# Jede Anfrage fragt zuerst oauth2-proxy. Ohne Anmeldung verlässt keine Datei den Server, auch keine Fehlerseite.
	forward_auth 127.0.0.1:4180 {
		uri /oauth2/auth
		header_up X-Real-IP {remote_host}
		@fremd status 401
		handle_response @fremd {
			redir * /oauth2/sign_in?rd={uri}
		}
	}

`,
} as const;
