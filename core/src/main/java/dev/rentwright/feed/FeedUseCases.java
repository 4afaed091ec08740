package dev.rentwright.feed;

/** The use cases of this room, wired. */
public record FeedUseCases(ExportFeed exportFeed, ImportFeed importFeed) {

    /** Wires them on what they need. */
    public static FeedUseCases on(FeedNeeds needs) {
        FeedService service = new FeedService(needs);
        return new FeedUseCases(service, service);
    }
}
