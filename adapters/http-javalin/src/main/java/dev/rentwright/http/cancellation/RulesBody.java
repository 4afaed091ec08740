package dev.rentwright.http.cancellation;

import dev.rentwright.cancellation.ModeRules;
import dev.rentwright.cancellation.Penalty;
import dev.rentwright.cancellation.PenaltyWindow;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LineKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Says(
        "What giving up costs in one way of renting. Later windows cost no less: refused where that can be told without a price,"
                + " and where it cannot, what an earlier one costs is the least.")
record RulesBody(
        @Says("The longest notice first; the first whose time has not passed applies. None when left out.")
        Optional<@Size(max = 20) List<@Valid @NotNull Window>> windows,

        @Says("After the last of them, until the start; everything when left out.")
        Optional<@Valid PenaltyBody> after,

        @Says("Who never comes; as after when left out.") Optional<@Valid PenaltyBody> noShow,
        @Says("Time for second thoughts.") Optional<@Valid CoolingOff> coolingOff,

        @Says("Kinds of price line that are never given back.")
        Optional<@Size(max = 20) List<@NotNull LineKind>> nonRefundable,

        @Says("What becomes of the deposit of who pays a penalty, or breaks a lease; it goes back when left out.")
        Optional<ModeRules.DepositRule> deposit,

        @Says(value = "Of months: from the notice to the earliest end.", example = "30")
        Optional<@Min(0) @Max(3660) Integer> noticeDays,

        @Says(
                value = "Of months: how many days before it goes on by itself its customer is told; 7 when left out.",
                example = "14")
        Optional<@Min(0) @Max(366) Integer> renewalToldDays,

        @Says("Of a lease: what leaving before its end costs.")
        Optional<@Valid EarlyTermination> earlyTermination,

        @Says("In what time changes are free, and what free cancellation and free changes are bought for.")
        Optional<@Valid FreePeriodsBody> free) {

    private static final Penalty EVERYTHING = new Penalty.Percent(Percentage.of("100"));

    @Says("With at least so much notice, giving up costs so much.")
    record Window(
            @Says(value = "P7D counts calendar days, PT48H elapsed hours.", example = "P7D")
            @NotNull
            @Pattern(regexp = Notices.SPELLING)
            String atLeastBeforeStart,

            @NotNull @Valid PenaltyBody penalty) {

        PenaltyWindow window(String pointer) {
            return new PenaltyWindow(Notices.read(atLeastBeforeStart), penalty.penalty(pointer + "/penalty"));
        }

        static Window of(PenaltyWindow window) {
            return new Window(Notices.write(window.notice()), PenaltyBody.of(window.penalty()));
        }
    }

    @Says("Second thoughts are free within a time of booking, so far ahead of the start.")
    record CoolingOff(
            @Says(value = "After booking, in hours.", example = "PT48H") @NotNull @Pattern(regexp = "PT[0-9]{1,5}H")
            String within,

            @Says(value = "In calendar days.", example = "P14D") @NotNull @Pattern(regexp = "P[0-9]{1,4}D")
            String atLeastBeforeStart) {

        ModeRules.CoolingOff rule() {
            return new ModeRules.CoolingOff(
                    Duration.ofHours(Notices.number(within, 2)), Notices.number(atLeastBeforeStart, 1));
        }

        static CoolingOff of(ModeRules.CoolingOff rule) {
            return new CoolingOff("PT" + rule.within().toHours() + "H", "P" + rule.daysAhead() + "D");
        }
    }

    @Says("What leaving a lease before its end costs.")
    record EarlyTermination(
            @Says("Months' rent.") @NotNull Type type,

            @Says(value = "How many.", example = "1") @NotNull @Min(0) @Max(120)
            Integer value) {

        enum Type {
            MONTHS
        }

        static EarlyTermination months(int number) {
            return new EarlyTermination(Type.MONTHS, number);
        }
    }

    ModeRules rules(String pointer) {
        List<PenaltyWindow> told = new ArrayList<>();
        for (Window window : windows.orElse(List.of())) {
            told.add(window.window(pointer + "/windows/" + told.size()));
        }
        Penalty last = after.map(body -> body.penalty(pointer + "/after")).orElse(EVERYTHING);
        Penalty never = noShow.map(body -> body.penalty(pointer + "/noShow")).orElse(last);
        return Values.made(
                pointer,
                () -> new ModeRules(
                        told,
                        last,
                        never,
                        coolingOff.map(CoolingOff::rule),
                        Set.copyOf(nonRefundable.orElse(List.of())),
                        deposit.orElse(ModeRules.DepositRule.RETURN),
                        new ModeRules.Leaving(
                                noticeDays.orElse(0),
                                earlyTermination.map(EarlyTermination::value).orElse(0),
                                renewalToldDays),
                        free.map(FreePeriodsBody::periods)));
    }

    static RulesBody of(ModeRules rules) {
        return new RulesBody(
                Optional.of(rules.windows().stream().map(Window::of).toList()),
                Optional.of(PenaltyBody.of(rules.after())),
                Optional.of(PenaltyBody.of(rules.noShow())),
                rules.coolingOff().map(CoolingOff::of),
                Optional.of(rules.nonRefundable().stream().sorted().toList()),
                Optional.of(rules.deposit()),
                Optional.of(rules.leaving().noticeDays()),
                rules.leaving().toldDays(),
                Optional.of(EarlyTermination.months(rules.leaving().breakMonths())),
                rules.free().map(FreePeriodsBody::of));
    }
}
