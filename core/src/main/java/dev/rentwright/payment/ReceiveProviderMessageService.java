package dev.rentwright.payment;

import dev.rentwright.host.UnitOfWork;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

final class ReceiveProviderMessageService implements ReceiveProviderMessage {

    private final Providers providers;
    private final ProviderInbox inbox;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    ReceiveProviderMessageService(Providers providers, ProviderInbox inbox, Clock clock, UnitOfWork unitOfWork) {
        this.providers = providers;
        this.inbox = inbox;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Receipt receive(String name, Map<String, String> headers, byte[] body) {
        Optional<PaymentProvider> provider = providers.named(name);
        if (provider.isEmpty()) {
            return new Receipt.UnknownProvider();
        }
        PaymentProvider.Reading reading = provider.get().read(headers, body, clock.instant());
        if (reading instanceof PaymentProvider.Reading.Rejected rejected) {
            return new Receipt.Rejected(rejected.reason());
        }
        if (reading instanceof PaymentProvider.Reading.Event read) {
            unitOfWork.run(() -> inbox.store(read.event(), clock.instant()));
            return new Receipt.Stored();
        }
        return new Receipt.Ignored();
    }
}
