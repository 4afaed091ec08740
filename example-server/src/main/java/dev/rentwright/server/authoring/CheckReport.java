package dev.rentwright.server.authoring;

import dev.rentwright.review.Complaint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found wrong with a card, and where it was looked for.
 *
 * @param complaints with the code of each
 * @param tried in words
 */
record CheckReport(List<Said> complaints, String tried) {

    /** One complaint. */
    record Said(String code, String sentence) {}

    static CheckReport of(List<Complaint> complaints, String tried) {
        return new CheckReport(
                complaints.stream()
                        .map(complaint -> new Said(complaint.code(), complaint.sentence()))
                        .toList(),
                tried);
    }

    List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(file.getFileName() + ": "
                + switch (complaints.size()) {
                    case 0 -> "nothing to complain about";
                    case 1 -> "1 complaint";
                    default -> complaints.size() + " complaints";
                });
        for (Said complaint : complaints) {
            lines.add("");
            lines.add("  " + complaint.code());
            lines.addAll(Paragraph.of(complaint.sentence(), "    "));
        }
        lines.add("");
        lines.addAll(Paragraph.of("Tried: " + tried + ".", "  "));
        return lines;
    }
}
