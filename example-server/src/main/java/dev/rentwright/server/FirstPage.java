package dev.rentwright.server;

import java.net.URI;

/** The page at {@code /}: what runs here, and where to go. */
final class FirstPage {

    private FirstPage() {}

    static String html(String version, URI sandbox) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Rentwright</title>
                  <style>
                    body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.25rem;
                           color: #1d2530; background: #fbfaf7; }
                    h1 { font-size: 2rem; margin: 0; letter-spacing: -0.02em; }
                    .lead { color: #56606c; margin-top: .25rem; }
                    ul { padding: 0; list-style: none; }
                    li { border-top: 1px solid #e3dfd6; padding: .7rem 0; }
                    a { color: #0b5c63; font-weight: 600; }
                    code { background: #f0ece3; padding: .1rem .35rem; border-radius: .25rem; }
                    small { color: #56606c; }
                  </style>
                </head>
                <body>
                  <h1>Rentwright</h1>
                  <p class="lead">A rental server. It prices, holds, books, hands over, takes back and settles, and never rents
                  one thing twice.</p>
                  <ul>
                    <li><a href="/api">The API, to read and to try</a><br>
                        <small>All of it, from the first search to the last refund.</small></li>
                    <li><a href="/openapi.json">Its OpenAPI document</a><br>
                        <small>Generate a client from it.</small></li>
                    <li><a href="/health/ready">Is it ready?</a> &middot; <a href="/health/live">Is it alive?</a></li>
                    <li>Payments are played by a sandbox at <code>%s</code>.<br>
                        <small>No money moves. Its test cards decide what happens.</small></li>
                  </ul>
                  <p><small>Version %s. Until accounts exist this server listens on this machine only.</small></p>
                </body>
                </html>
                """.formatted(sandbox, version);
    }
}
