package dev.rentwright.server;

import io.javalin.Javalin;

/** As little of a server as there can be: one route that answers with JSON, and nothing behind it. */
final class BareJavalin {

    private BareJavalin() {}

    /** Serves, and says where. */
    @SuppressWarnings("SystemOut") // its parent reads it
    public static void main(String... arguments) {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            config.routes.addHttpHandler(
                    io.javalin.http.HandlerType.GET,
                    StartBench.PATH,
                    context -> context.contentType("application/json").result("{\"data\":[]}"));
        });
        javalin.start();
        System.out.println("rentwright ready http://127.0.0.1:" + javalin.port());
    }
}
