package dev.rentwright.payment.sandbox;

import java.net.URI;

/**
 * An http or https address on this machine, the only kind the sandbox speaks with (TC-02): pretend money never leaves the
 * loopback interface.
 */
public record LoopbackUrl(URI uri) {
    /** @throws IllegalArgumentException if the URL is not http(s) on 127.0.0.1, [::1] or localhost */
    public LoopbackUrl {
        var scheme = String.valueOf(uri.getScheme());
        var host = String.valueOf(uri.getHost());
        var here = host.equals("127.0.0.1") || host.equals("[::1]") || host.equals("localhost");
        if (!here || !(scheme.equals("http") || scheme.equals("https")) || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("url: expected http(s) on 127.0.0.1, [::1] or localhost, got " + scheme
                    + "://" + host + "; a real provider has an adapter of its own");
        }
    }
}
