/** Part of a `server` block that lets nobody in whom oauth2-proxy does not know. */
export const nginxLogin = `    # Jede Anfrage fragt zuerst oauth2-proxy. Ohne Anmeldung verlässt keine Datei den Server, auch keine Fehlerseite.
    auth_request /oauth2/auth;
    error_page 401 = @anmelden;

    location @anmelden {
        return 302 /oauth2/sign_in?rd=$request_uri;
    }

    location = /oauth2/auth {
        internal;
        auth_request off;
        proxy_pass http://127.0.0.1:4180;
        proxy_pass_request_body off;
        proxy_set_header Content-Length "";
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
        proxy_set_header X-Forwarded-Uri $request_uri;
    }

    # Anmelden und Abmelden sind Seiten von oauth2-proxy mit eigenen Stilen; darum gilt die Policy des Auftritts dort nicht.
    location /oauth2/ {
        auth_request off;
        proxy_pass http://127.0.0.1:4180;
        proxy_set_header Host $host;
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header X-Forwarded-Proto $scheme;
        # Cookies mit Gruppen und Token sind größer, als nginx erwartet.
        proxy_buffer_size 16k;
        proxy_buffers 4 16k;
        add_header Strict-Transport-Security "max-age=31536000" always;
        add_header X-Frame-Options "DENY" always;
        add_header Cache-Control "no-store" always;
    }
`;
