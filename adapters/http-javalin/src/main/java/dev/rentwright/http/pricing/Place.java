package dev.rentwright.http.pricing;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.problem.ProblemException;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.money.CurrencyUnit;

/**
 * Where in a body values are turned into types of the trade, so that what is refused is told by its JSON pointer.
 *
 * @param pointer to what is turned
 * @param currency of every price there, if there is one
 */
record Place(String pointer, Optional<CurrencyUnit> currency) {

    private static final int LAST_YEAR = 9999;

    /** The body itself, with prices in any currency. */
    static Place body() {
        return new Place("", Optional.empty());
    }

    Place at(String member) {
        return new Place(pointer + "/" + member, currency);
    }

    /** What is made of something here, or why it cannot be. */
    <B> B made(Supplier<? extends B> making) {
        return Values.made(pointer, making);
    }

    /** A price of 0 or more. */
    UnitPrice price(MoneyBody body) {
        UnitPrice price = body.unitPrice(pointer);
        require(price.currency(), price.isNegative(), price);
        return price;
    }

    /** An amount of 0 or more. */
    Money amount(MoneyBody body) {
        Money money = body.money(pointer);
        require(money.currency(), money.isNegative(), money);
        return money;
    }

    Optional<UnitPrice> price(String member, Optional<MoneyBody> body) {
        return body.map(at(member)::price);
    }

    Optional<Money> amount(String member, Optional<MoneyBody> body) {
        return body.map(at(member)::amount);
    }

    /** What is made of a member, if it is there. */
    <A, B> Optional<B> one(String member, Optional<A> given, BiFunction<A, Place, B> making) {
        return given.map(value -> making.apply(value, at(member)));
    }

    /** What is made of each of a list, in its order; nothing of no list. */
    <A, B> List<B> each(String member, Optional<List<A>> given, BiFunction<A, Place, B> making) {
        List<A> values = given.orElse(List.of());
        List<B> made = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            made.add(making.apply(values.get(i), at(member).at(String.valueOf(i))));
        }
        return made;
    }

    /** A date of our era that can still be counted from. */
    LocalDate date(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw ProblemException.invalid(pointer, "a year of 1 to " + LAST_YEAR, date.getYear());
        }
        return date;
    }

    /** What is needed here and was left out. */
    ProblemException missing(String expected) {
        return ProblemException.invalid(pointer, expected, "nothing");
    }

    private void require(CurrencyUnit given, boolean negative, Object shown) {
        if (currency.filter(expected -> !expected.equals(given)).isPresent()) {
            throw ProblemException.invalid(
                    pointer + "/currency", currency.get().getCurrencyCode(), given.getCurrencyCode());
        }
        if (negative) {
            throw ProblemException.invalid(pointer + "/amount", "0 or more", shown);
        }
    }
}
