package dev.rentwright.http.json;

import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.problem.ProblemException.Wrong;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads bodies, and says where and why one is not what was expected. */
final class Reading {

    private final JsonMapper mapper;

    Reading(JsonMapper mapper) {
        this.mapper = mapper;
    }

    <T> T read(byte[] body, Class<T> type) {
        if (body.length == 0) {
            throw malformed("", "The body is empty; expected a JSON object.");
        }
        T value;
        try {
            value = mapper.readValue(utf8(body), type);
        } catch (UnrecognizedPropertyException unknown) {
            throw malformed(
                    pointer(unknown),
                    "There is no member '" + unknown.getPropertyName() + "' here; known are " + known(unknown) + ".");
        } catch (StreamConstraintsException tooMuch) {
            throw malformed(
                    pointer(tooMuch),
                    "The body is beyond what is read: nesting to " + Json.DEPTH + ", texts of " + Json.TEXT
                            + " characters, numbers of " + Json.DIGITS + " digits.");
        } catch (InvalidFormatException wrong) {
            throw malformed(pointer(wrong), format(wrong));
        } catch (MismatchedInputException wrong) {
            throw malformed(pointer(wrong), mismatch(wrong));
        } catch (JacksonException broken) {
            throw malformed(
                    pointer(broken),
                    "The body is not JSON" + where(broken) + ": " + sentence(broken.getOriginalMessage()));
        }
        if (value == null) {
            throw malformed("", "The body is null; expected a JSON object.");
        }
        return value;
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw malformed("", "The body is not UTF-8; JSON is sent as UTF-8 here.");
        }
    }

    private static ProblemException malformed(String pointer, String detail) {
        return ProblemException.of(Problem.MALFORMED_REQUEST, detail).with(new Wrong(pointer, detail));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds() == null
                ? "none"
                : unknown.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    /** A token of another kind than the member's; Jackson's own sentence would name classes of ours. */
    private static String mismatch(MismatchedInputException wrong) {
        Class<?> target = wrong.getTargetType();
        if (target == null) {
            return "The body ends where a value was expected, or goes on where it should have ended.";
        }
        return "Expected " + WireTypes.describe(target) + " here, got something else.";
    }

    /** Our own complaints say what was expected; those of others speak of classes. */
    private static String format(InvalidFormatException wrong) {
        String message = wrong.getOriginalMessage();
        return message.startsWith("expected ")
                ? sentence("E" + message.substring(1))
                : mismatch(wrong)
                        .replace("something else", "'" + WireTypes.shown(String.valueOf(wrong.getValue())) + "'");
    }

    /** Only what we wrote ourselves is shown; what Jackson says goes on about its features after a line break. */
    private static String sentence(String message) {
        String first = message.lines().findFirst().orElse("");
        String bare = first.replaceAll("\\(`[^)]*\\)", "")
                .replaceAll("\\[Source:.*", "")
                .strip();
        return bare.endsWith(".") ? bare : bare + ".";
    }

    /** For those who write bodies by hand. */
    private static String where(JacksonException broken) {
        return broken.getLocation() == null
                ? ""
                : " in line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
    }

    private static String pointer(JacksonException exception) {
        return exception.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
