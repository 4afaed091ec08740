package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServerSettingsTest {
    @Test
    void a_later_value_replaces_an_earlier_one_and_the_rest_stays() {
        ServerSettings quick = ServerSettings.durable().with(Map.of("fsync", "off", "work_mem", "8MB"));

        assertEquals("off", quick.values().get("fsync"));
        assertEquals("8MB", quick.values().get("work_mem"));
        assertEquals("on", quick.values().get("synchronous_commit"));
        assertFalse(quick.syncsToDisk());
        assertTrue(ServerSettings.durable().syncsToDisk());
    }

    @Test
    void whatever_the_settings_it_listens_on_the_loopback_address_only() {
        assertTrue(
                ServerSettings.durable().arguments(5433).contains("listen_addresses=127.0.0.1"),
                "no loopback address in the arguments");
    }

    @ParameterizedTest
    @ValueSource(strings = {"listen_addresses", "port", "data_directory", "hba_file", "unix_socket_directories"})
    void what_is_decided_here_cannot_be_set(String name) {
        assertThrows(
                IllegalArgumentException.class, () -> ServerSettings.durable().with(Map.of(name, "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "work mem", "Fsync", "a=b", "-c"})
    void what_is_no_name_of_a_setting_is_refused(String name) {
        assertThrows(
                IllegalArgumentException.class, () -> ServerSettings.durable().with(Map.of(name, "x")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void a_port_is_0_to_65535(int port) {
        EmbeddedPostgres postgres = EmbeddedPostgres.in(Path.of("data"));

        assertThrows(IllegalArgumentException.class, () -> postgres.port(port));
    }
}
