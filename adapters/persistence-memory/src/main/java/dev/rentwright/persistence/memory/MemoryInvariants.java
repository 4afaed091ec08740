package dev.rentwright.persistence.memory;

import dev.rentwright.integrity.Invariants;
import dev.rentwright.integrity.Violation;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks the maps, law by law; nothing else gets a turn meanwhile. */
final class MemoryInvariants implements Invariants {

    private final MemoryUnitOfWork unit;
    private final ClaimFindings claims;
    private final LifeFindings lives;
    private final MoneyFindings money;

    MemoryInvariants(MemoryUnitOfWork unit, ClaimFindings claims, LifeFindings lives, MoneyFindings money) {
        this.unit = unit;
        this.claims = claims;
        this.lives = lives;
        this.money = money;
    }

    @Override
    public void violations(Question question, Consumer<Violation> each) {
        unit.call(() -> found(question)
                .map(finding -> finding.breaking(question.invariant()))
                .sorted(Comparator.comparing(Violation::id))
                .limit(question.atMost())
                .toList()
                .forEach(each));
    }

    private Stream<Finding> found(Question question) {
        return switch (question.invariant()) {
            case CLAIMS_DO_NOT_OVERLAP -> claims.overlaps(question.now());
            case CLAIMS_TELL_THE_STORY_OF_BOOKINGS -> claims.stories(question.now());
            case CATEGORIES_ARE_NOT_OVERBOOKED -> claims.overbookings(question.now());
            case EXPIRED_HOLDS_DO_NOT_CONFIRM -> claims.expiries(question.now());
            case EVENTS_FOLD_TO_THE_STATE -> lives.folds();
            // An entry that does not balance cannot be made, and is kept as it was made.
            case ENTRIES_BALANCE -> Stream.empty();
            case SUMS_EQUAL_THEIR_ROWS -> money.sums();
            case REFUNDS_STAY_WITHIN_CAPTURES -> money.refunds();
            case MONEY_IS_POSTED_ONCE -> money.postings();
            case COMMANDS_ARE_WHOLE -> lives.outbox();
            case OUTBOX_TELLS_OF_WHAT_IS_KEPT -> lives.told();
            case KEYS_ANSWER_ONCE -> lives.keys(question.now());
            // What guards these stores is their code; nobody can take it away while they run.
            case GUARDS_STAND -> Stream.empty();
            case TIMERS_TAKE_EFFECT_ONCE -> lives.timers(question.overdueBefore());
        };
    }
}
