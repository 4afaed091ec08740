package dev.rentwright.server.authoring;

import dev.rentwright.http.json.Json;
import dev.rentwright.http.pricing.PreviewBody;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.review.CardCheck;
import dev.rentwright.review.Complaint;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import tools.jackson.databind.json.JsonMapper;

/** What a pricing author asks of a file. Each answers with its exit code: 2 when the file is refused. */
public final class AuthoringCommands {

    private static final int OK = 0;
    private static final int COMPLAINTS = 1;
    private static final int REFUSED = 2;
    private static final JsonMapper PRETTY = new JsonMapper();

    private final PrintStream out;
    private final PrintStream err;

    /** Commands that print. */
    public AuthoringCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Prints the JSON Schema of such files. */
    public int schema() {
        return json(PreviewBody.schema());
    }

    /** Prices the rental of a file: its lines, why, and the total; or the answer of the API's preview. */
    public int price(Path file, boolean asJson) {
        return read(
                file,
                document -> asJson
                        ? answered(document.preview(Locale.ENGLISH), this::json)
                        : answered(document.request(), request -> price(file, document, request)));
    }

    private int price(Path file, PreviewBody document, PriceRequest request) {
        return answered(document.price(request), price -> {
            new PricePage(request, price, document.commissionRate()).lines(file).forEach(out::println);
            return OK;
        });
    }

    /** Looks for what is wrong with the card and the rules of a file; 1 when something is. */
    public int checkCard(Path file, boolean asJson) {
        return read(
                file,
                document -> answered(document.request(), request -> {
                    List<Complaint> complaints = CardCheck.of(request);
                    CheckReport report = CheckReport.of(complaints, CardCheck.tried(request));
                    if (asJson) {
                        json(report);
                    } else {
                        report.lines(file).forEach(out::println);
                    }
                    return complaints.isEmpty() ? OK : COMPLAINTS;
                }));
    }

    private int read(Path file, ToIntFunction<PreviewBody> command) {
        try {
            return command.applyAsInt(DocumentFile.read(file));
        } catch (DocumentFile.Refused refused) {
            return refused(refused.complaints());
        } catch (ProblemException refused) {
            return refused(DocumentFile.said(refused));
        }
    }

    private <T> int answered(Outcome<T> outcome, ToIntFunction<T> command) {
        return outcome.fold(command::applyAsInt, refusals -> refused(DocumentFile.said(refusals)));
    }

    private int refused(List<String> complaints) {
        err.println("rentwright: the file is refused");
        complaints.forEach(complaint -> err.println("  " + complaint));
        return REFUSED;
    }

    private int json(Object answer) {
        String json = new String(Json.write(answer), StandardCharsets.UTF_8);
        out.println(PRETTY.writerWithDefaultPrettyPrinter().writeValueAsString(PRETTY.readTree(json)));
        return OK;
    }
}
