package dev.rentwright.tariff;

/**
 * Which pricing rule: the name it has on every price line that it made, like {@code SUMMER-26}. Of two rules that are
 * otherwise equal the smaller id wins (domain P6).
 *
 * @param value 1 to 40 letters, digits, hyphens or underscores
 */
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,39}")) {
            throw new IllegalArgumentException(
                    "expected a rule id of 1 to 40 letters, digits, hyphens or underscores, got '" + value + "'");
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
