package dev.rentwright.fleet;

/**
 * Where a block comes from that another seller's calendar causes (RFC 5545).
 *
 * @param seller whose calendar, by a name that the host gives it, 1 to 50 characters
 * @param uid of the event there, 1 to 255 characters; it is known by it when it moves
 */
public record Origin(String seller, String uid) {

    public Origin {
        if (seller.isBlank() || seller.length() > 50 || uid.isBlank() || uid.length() > 255) {
            throw new IllegalArgumentException("expected a seller of 1 to 50 characters and a uid of 1 to 255, got '"
                    + seller + "' and '" + uid + "'");
        }
    }
}
