package dev.rentwright.waitlist;

import dev.rentwright.host.DueWork;
import java.util.List;

/**
 * The use cases of this room, wired.
 *
 * @param dueWork what comes due by itself: offers, and their end
 */
public record WaitlistUseCases(
        JoinWaitlist joinWaitlist,
        AcceptOffer acceptOffer,
        LeaveWaitlist leaveWaitlist,
        ViewWaitlist viewWaitlist,
        List<DueWork> dueWork) {

    public WaitlistUseCases {
        dueWork = List.copyOf(dueWork);
    }

    /** Wires them on what they need. */
    public static WaitlistUseCases on(WaitlistNeeds needs) {
        OfferService offers = new OfferService(needs);
        return new WaitlistUseCases(
                new JoinWaitlistService(needs),
                offers,
                offers,
                new ViewWaitlist(needs),
                List.of(new EntriesToEnd(needs), new OffersToMake(needs)));
    }
}
