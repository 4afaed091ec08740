package dev.rentwright.payment.sandbox;

import java.util.List;
import java.util.Optional;

/** Which address does what; the list of the README. */
final class Routes {
    private final SandboxConfig config;
    private final Desk desk;

    Routes(SandboxConfig config, Desk desk) {
        this.config = config;
        this.desk = desk;
    }

    Reply route(Call call) {
        var path = call.path();
        if (path.size() == 2 && path.get(0).equals("pay")) {
            return customer(call, path.get(1));
        }
        if (path.size() == 4 && path.get(1).equals("intents") && path.get(3).equals("confirm")) {
            return confirm(call, path.get(2));
        }
        if (!path.get(0).equals("v1")) {
            throw Refused.missing("address");
        }
        expectKey(call);
        return switch (path.size() > 1 ? path.get(1) : "") {
            case "intents" -> intents(call, path.subList(2, path.size()));
            case "test" -> test(call, String.join("/", path.subList(2, path.size())));
            default -> throw Refused.missing("address");
        };
    }

    /** What a customer's browser sees and sends; the client secret is its permission. */
    private Reply customer(Call call, String id) {
        if (call.method().equals("GET")) {
            var secret = call.query().getOrDefault("client_secret", "");
            return Reply.page(200, PayPage.of(desk.unlocked(id, secret)), Behaviour.Fault.NONE);
        }
        expect(call, "POST");
        var form = call.form();
        var secret = form.getOrDefault("client_secret", "");
        var reply = desk.confirm(id, new Wire.Confirm(secret, form.getOrDefault("card", "")));
        return Reply.page(reply.status(), PayPage.of(desk.unlocked(id, secret)), reply.fault());
    }

    private Reply confirm(Call call, String id) {
        expect(call, "POST");
        return desk.confirm(id, Json.readRequest(call.body(), Wire.Confirm.class));
    }

    private Reply intents(Call call, List<String> rest) {
        if (rest.isEmpty()) {
            return call.method().equals("GET") ? find(call) : create(call);
        }
        var id = rest.get(0);
        if (rest.size() == 1) {
            expect(call, "GET");
            return Reply.json(200, Json.write(Wire.intent(desk.find(id), Optional.empty())));
        }
        expect(call, "POST");
        return switch (String.join("/", rest.subList(1, rest.size()))) {
            case "capture" -> desk.capture(call.once(), id, Json.readRequest(call.body(), Wire.Amount.class));
            case "refunds" -> desk.refund(call.once(), id, Json.readRequest(call.body(), Wire.Amount.class));
            case "cancel" -> {
                Json.readRequest(call.body(), Wire.Nothing.class);
                yield desk.cancel(call.once(), id);
            }
            default -> throw Refused.missing("address");
        };
    }

    private Reply create(Call call) {
        expect(call, "POST");
        return desk.create(call.once(), Json.readRequest(call.body(), Wire.Create.class));
    }

    /** All intents with the caller's reference, oldest first; usually none or one. */
    private Reply find(Call call) {
        var reference = Optional.ofNullable(call.query().get("reference"))
                .orElseThrow(() -> Refused.request("reference: expected in the query"));
        var found = desk.byReference(reference).stream()
                .map(each -> Wire.intent(each, Optional.empty()))
                .toList();
        return Reply.json(200, Json.write(new Wire.Found(found)));
    }

    private Reply test(Call call, String what) {
        return switch (what) {
            case "book" -> {
                expect(call, "GET");
                yield Reply.json(200, Json.write(desk.bookView()));
            }
            case "webhooks" -> {
                expect(call, "GET");
                yield Reply.json(200, Json.write(desk.courier().list()));
            }
            case "webhooks/flush" -> {
                expect(call, "POST");
                yield Reply.json(200, Json.write(new Wire.Flushed(desk.courier().flush())));
            }
            default -> throw Refused.missing("address");
        };
    }

    private void expectKey(Call call) {
        var bearer = "Bearer " + config.apiKey();
        if (!Desk.same(bearer, call.authorization().orElse(""))) {
            throw Refused.key();
        }
    }

    private static void expect(Call call, String method) {
        if (!call.method().equals(method)) {
            throw Refused.method(call.method());
        }
    }
}
