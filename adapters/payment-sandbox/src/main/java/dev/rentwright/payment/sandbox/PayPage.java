package dev.rentwright.payment.sandbox;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page on which a customer would pay: one button per behaviour, no script. */
final class PayPage {
    /** For every answer of this server: nothing is loaded from anywhere, forms come back here. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private PayPage() {}

    static String of(Intent intent) {
        var terms = intent.terms();
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Payment sandbox</title>
                <style>
                  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem }
                  button { font: inherit; width: 100%%; margin: .25rem 0; padding: .6rem; text-align: left }
                </style>
                <h1>%s</h1>
                <p>For %s. This is a sandbox: no money moves.</p>
                %s%s
                </html>
                """.formatted(
                        amount(terms),
                        escape(terms.reference()),
                        intent.status() == IntentStatus.REQUIRES_PAYMENT_METHOD ? form(intent) : result(intent),
                        terms.returnUrl()
                                .map(url -> "<p><a href=\"" + escape(url.toString()) + "\">Back to the shop</a></p>")
                                .orElse(""));
    }

    private static String form(Intent intent) {
        var declined = intent.lastDecline()
                .map(each -> "<p role=\"alert\">" + each.sentence() + "</p>")
                .orElse("");
        var buttons = Arrays.stream(Behaviour.values()).map(PayPage::button).collect(Collectors.joining("\n"));
        return """
                %s<form method="post" action="/pay/%s">
                <input type="hidden" name="client_secret" value="%s">
                %s
                </form>
                """.formatted(
                declined, escape(intent.terms().id()), escape(intent.terms().clientSecret()), buttons);
    }

    private static String button(Behaviour behaviour) {
        var words = behaviour.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var label = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return "<button name=\"card\" value=\"%s\">%s</button>".formatted(behaviour.card(), label);
    }

    private static String result(Intent intent) {
        var sentence = switch (intent.status()) {
            case REQUIRES_CAPTURE -> "Authorised: the amount is held.";
            case SUCCEEDED -> "Paid.";
            case CANCELED -> "Cancelled: nothing is held or charged.";
            case REQUIRES_PAYMENT_METHOD -> "Waiting for a card.";
        };
        return "<p role=\"status\">" + sentence + "</p>\n";
    }

    private static String amount(Terms terms) {
        var digits = Math.max(0, Currency.getInstance(terms.currency()).getDefaultFractionDigits());
        return BigDecimal.valueOf(terms.amount(), digits).toPlainString() + " " + terms.currency();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
