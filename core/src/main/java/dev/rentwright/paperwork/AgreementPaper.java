package dev.rentwright.paperwork;

import dev.rentwright.document.Paper;
import dev.rentwright.document.RentalAgreement;
import dev.rentwright.document.Signatory;
import dev.rentwright.document.Signature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The agreement and its addenda as one paper, each part with what was agreed first, then the general terms, then who signed. It
 * is made of what was signed alone: what has become of customer, car or price since is not in it.
 */
final class AgreementPaper {

    /** The zone of the place stands in the text; when somebody signed is a fact of no place. */
    private static final DateTimeFormatter SIGNED_AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private static final Pattern SUM = Pattern.compile("(.+): (?:(.+) = )?(-?\\d[\\d.,'\u2019\u00a0\u202f]* [A-Z]{3})");

    private static final String SEPARATOR = ": ";

    private AgreementPaper() {}

    static Paper of(List<RentalAgreement> parts) {
        RentalAgreement first = parts.get(0);
        List<Paper.Block> blocks = new ArrayList<>();
        for (RentalAgreement part : parts) {
            add(part, blocks);
        }
        Instant madeAt = parts.stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.drawnUpAt()),
                        Stream.of(part.customer(), part.employee())
                                .flatMap(Optional::stream)
                                .map(Signature::at)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Paper(title(first, Wording.of(first)), first.language(), madeAt, blocks);
    }

    private static void add(RentalAgreement part, List<Paper.Block> blocks) {
        AgreementWords words = AgreementWords.in(part.language());
        Wording wording = Wording.of(part);
        blocks.add(new Paper.Headline(title(part, wording)));
        if (!wording.lines().isEmpty()) {
            blocks.add(new Paper.Section(words.say("particulars")));
            wording.lines().forEach(line -> blocks.add(block(line, words)));
        }
        if (!wording.contract().isEmpty()) {
            blocks.add(new Paper.Section(words.say("terms")));
            blocks.add(new Paper.Prose(wording.contract()));
        }
        blocks.add(new Paper.Section(words.say("signatures")));
        blocks.add(signature(Signatory.CUSTOMER, part.customer(), words));
        blocks.add(signature(Signatory.EMPLOYEE, part.employee(), words));
    }

    private static String title(RentalAgreement part, Wording wording) {
        return wording.heading().isEmpty() ? part.number() : wording.heading();
    }

    /** Only how it looks depends on it: every line is shown whole. */
    private static Paper.Block block(String line, AgreementWords words) {
        Matcher sum = SUM.matcher(line);
        if (sum.matches() && sum.group(1).equals(words.say("total"))) {
            return new Paper.Total(sum.group(1), sum.group(3));
        }
        if (sum.matches()) {
            return new Paper.Sum(sum.group(1), Optional.ofNullable(sum.group(2)).orElse(""), sum.group(3));
        }
        int at = line.indexOf(SEPARATOR);
        return at < 0
                ? new Paper.Prose(line)
                : new Paper.Fact(line.substring(0, at), line.substring(at + SEPARATOR.length()));
    }

    private static Paper.SignatureLine signature(Signatory who, Optional<Signature> given, AgreementWords words) {
        return new Paper.SignatureLine(
                words.say("role." + who),
                given,
                given.map(signature -> SIGNED_AT.format(signature.at())).orElseGet(() -> words.say("unsigned")));
    }
}
