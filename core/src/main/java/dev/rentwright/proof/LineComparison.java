package dev.rentwright.proof;

import dev.rentwright.pricing.PriceLine;
import dev.rentwright.proof.Finding.Kind;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where lines differ from what they should be: each is held against the one of its kind and code. */
final class LineComparison {

    private final List<PriceLine> expected;
    private final List<PriceLine> actual;
    private final List<Finding> findings = new ArrayList<>();

    private LineComparison(List<PriceLine> expected, List<PriceLine> actual) {
        this.expected = expected;
        this.actual = actual;
    }

    static List<Finding> of(List<PriceLine> expected, List<PriceLine> actual) {
        LineComparison comparison = new LineComparison(expected, actual);
        comparison.run();
        return comparison.findings;
    }

    private void run() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            left.add(i);
        }
        int last = -1;
        for (int i = 0; i < actual.size(); i++) {
            Optional<Integer> partner = partner(left, actual.get(i));
            if (partner.isEmpty()) {
                found(Kind.LINE_TOO_MANY, i, "no such line", written(actual.get(i)), "domain E3");
                continue;
            }
            int at = partner.get();
            left.remove(partner.get());
            if (at < last) {
                found(Kind.LINE_ORDER, i, "line " + at + " in order", written(actual.get(i)), "domain P1, E3");
            }
            last = Math.max(last, at);
            compare(i, expected.get(at), actual.get(i));
        }
        for (int missing : left) {
            PriceLine line = expected.get(missing);
            findings.add(
                    new Finding(Kind.LINE_MISSING, Optional.empty(), written(line), "no such line", rule(line.kind())));
        }
    }

    /** Of several lines of one kind and code an equal one, else the first. */
    private Optional<Integer> partner(List<Integer> left, PriceLine line) {
        Optional<Integer> same =
                left.stream().filter(i -> expected.get(i).equals(line)).findFirst();
        return same.or(() -> left.stream()
                .filter(i -> expected.get(i).kind() == line.kind()
                        && expected.get(i).code().equals(line.code()))
                .findFirst());
    }

    private void compare(int index, PriceLine right, PriceLine got) {
        String rule = rule(right.kind());
        differ(
                Kind.QUANTITY,
                index,
                right.quantity().toPlainString(),
                got.quantity().toPlainString(),
                rule);
        differ(Kind.UNIT, index, right.unit(), got.unit(), rule);
        differ(Kind.UNIT_PRICE, index, right.unitPrice(), got.unitPrice(), rule);
        differ(Kind.AMOUNT, index, right.amount(), got.amount(), rule);
        differ(Kind.TAXABLE, index, right.taxable(), got.taxable(), "domain P15, P16");
        differ(Kind.INCLUDED, index, right.included(), got.included(), "domain P16");
        differ(Kind.BASIS, index, right.basis(), got.basis(), rule);
    }

    private void differ(Kind kind, int index, Object right, Object got, String rule) {
        if (!right.equals(got)) {
            found(kind, index, right.toString(), got.toString(), rule);
        }
    }

    private void found(Kind kind, int index, String right, String got, String rule) {
        findings.add(new Finding(kind, Optional.of(index), right, got, rule));
    }

    private static String written(PriceLine line) {
        return line.kind() + " " + line.code() + " of " + line.amount();
    }

    private static String rule(LineKind kind) {
        return "domain "
                + switch (kind) {
                    case RENTAL -> "P3 to P5, P22";
                    case RULE -> "P6";
                    case OPTION -> "P8";
                    case INSURANCE -> "P9";
                    case DRIVER -> "P10";
                    case ONE_WAY -> "P11";
                    case SUPPLIER_RATE -> "P12";
                    case DISCOUNT -> "P13";
                    case CLEANING, SERVICE_FEE -> "P14";
                    case SURCHARGE -> "P15";
                    case TAX -> "P16";
                    case LATE, MILEAGE, FUEL, DAMAGE -> "P1";
                };
    }
}
