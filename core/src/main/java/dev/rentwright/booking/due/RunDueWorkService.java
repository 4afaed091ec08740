package dev.rentwright.booking.due;

import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.booking.paying.ProviderNews;
import dev.rentwright.host.DueWork;
import java.util.List;

final class RunDueWorkService implements RunDueWork {

    private static final int AT_ONCE = 100;

    private final List<DueWork> kinds;

    RunDueWorkService(
            Needs needs,
            Desk desk,
            ProviderNews news,
            OpenSteps steps,
            Timers timers,
            EscrowDesk escrow,
            InvoicesToChase overdue) {
        this.kinds = List.of(
                new NewsToApply(needs, desk, news),
                new StepsToResume(needs, desk, steps),
                new TimersToRun(needs, desk, timers),
                new EscrowsToRelease(needs, desk, escrow),
                overdue,
                new StockToReserve(needs, desk),
                new AnswersToForget(needs, desk));
    }

    @Override
    public Round run() {
        List<DueWork.Round> rounds =
                kinds.stream().map(kind -> kind.round(AT_ONCE, () -> true)).toList();
        return new Round(
                rounds.stream().mapToInt(DueWork.Round::items).sum(),
                rounds.stream().flatMap(round -> round.failures().stream()).toList());
    }

    @Override
    public List<DueWork> kinds() {
        return kinds;
    }
}
