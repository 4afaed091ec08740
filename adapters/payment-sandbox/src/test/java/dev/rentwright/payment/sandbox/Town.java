package dev.rentwright.payment.sandbox;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** A sandbox, a shop, its webhook address and the time, all of one test. */
final class Town implements AutoCloseable {
    final HandTime time = new HandTime();
    final Receiver receiver = new Receiver();
    final SandboxServer server;
    final Shop shop;

    Town() {
        this(config -> config);
    }

    Town(UnaryOperator<SandboxConfig.Builder> setting) {
        var config = SandboxConfig.with(Shop.API_KEY, Shop.SECRET)
                .clock(time)
                .scheduler(time)
                .lateBy(Duration.ofMinutes(5))
                .webhookUrl(receiver.url());
        server = SandboxServer.start(setting.apply(config).build());
        shop = new Shop(server.baseUrl());
    }

    @Override
    public void close() {
        server.close();
        receiver.close();
    }
}
