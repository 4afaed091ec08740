package dev.rentwright.persistence.jpa.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words such as {@code threads=1,8} after the name of a bench. */
record Options(Map<String, String> given) {

    static Options of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (String word : words) {
            String[] parts = word.split("=", 2);
            given.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return new Options(Map.copyOf(given));
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(given.getOrDefault(name, Integer.toString(otherwise)));
    }

    List<Integer> numbers(String name, String otherwise) {
        return words(name, otherwise).stream().map(Integer::valueOf).toList();
    }

    List<String> words(String name, String otherwise) {
        return Arrays.asList(given.getOrDefault(name, otherwise).split(",", -1));
    }
}
