package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A way of running a program as somebody other than root, which PostgreSQL refuses to be run as: the words to put before
 * the command, and who has to own the files.
 */
record RunAs(String tool, List<String> prefix, int owner, int group) {
    private static final Duration PROBE = Duration.ofSeconds(20);
    private static final int ROOT = 0;

    RunAs {
        prefix = List.copyOf(prefix);
    }

    /** Which ways are worth trying for a JVM of this uid; tests offer fewer. */
    interface Candidates {
        List<RunAs> of(int ownUid, String systemUser) throws IOException;
    }

    /**
     * As an ordinary user: just as oneself. As root, in this order: {@code setpriv} and {@code runuser} become the user
     * and nothing else; {@code su} may ask PAM; {@code unshare} needs user namespaces, which containers often deny, but
     * keeps root's view of the files and so reaches folders below {@code /root}.
     */
    static List<RunAs> candidates(int ownUid, String systemUser) throws IOException {
        if (ownUid != ROOT) {
            return List.of(new RunAs("this user", List.of(), ownUid, -1));
        }
        SystemUser user = SystemUser.named(systemUser, Path.of("/etc/passwd"));
        return List.of(
                tool(user, "setpriv", "--reuid=" + user.uid(), "--regid=" + user.gid(), "--clear-groups", "--"),
                tool(user, "runuser", "-u", user.name(), "--"),
                tool(user, "su", "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", "--", user.name()),
                tool(new SystemUser("root", ROOT, ROOT), "unshare", "--user", "--"));
    }

    private static RunAs tool(SystemUser user, String name, String... words) {
        List<String> prefix = new ArrayList<>(List.of(Commands.locate(name)));
        prefix.addAll(List.of(words));
        return new RunAs(name, prefix, user.uid(), user.gid());
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Whether files have to be given away; an ordinary user's are its own already. */
    boolean givesFilesAway() {
        return !prefix.isEmpty();
    }

    /** The first that really leaves root, enters the data folder and can run the server's program. */
    static RunAs firstUsable(List<RunAs> candidates, Path dataFolder, Binaries programs) throws IOException {
        List<String> refusals = new ArrayList<>();
        for (RunAs candidate : candidates) {
            String refusal = candidate.probe(dataFolder, programs);
            if (refusal.isEmpty()) {
                return candidate;
            }
            refusals.add("  by " + candidate.tool() + ": " + refusal);
        }
        throw new PostgresUnavailable("Nobody was found to run PostgreSQL as in " + dataFolder + ". Tried:\n"
                + String.join("\n", refusals)
                + "\nAs root, PostgreSQL runs as another user, who must be able to pass through every folder down to"
                + " the data (chmod o+x) and to run the programs in " + programs.home()
                + ". Otherwise choose a folder such as /var/lib/rentwright, or start the JVM as an ordinary user.");
    }

    private String probe(Path dataFolder, Binaries programs) {
        List<String> script = List.of(
                "-c",
                "test \"$(id -u)\" != 0 || { echo it stays root; exit 1; }; cd \"$1\" && exec \"$2\" --version",
                "sh",
                dataFolder.toString(),
                programs.program("postgres").toString());
        try {
            Commands.Answer answer = Commands.run(command(Path.of("/bin/sh"), script), dataFolder, PROBE);
            return answer.succeeded() ? "" : answer.output().replace('\n', ' ') + " (status " + answer.status() + ")";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** A user of this machine. */
    record SystemUser(String name, int uid, int gid) {
        static SystemUser named(String name, Path passwd) throws IOException {
            for (String line : Files.readAllLines(passwd)) {
                String[] fields = line.split(":", -1);
                if (fields.length > 3 && fields[0].equals(name)) {
                    return new SystemUser(name, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
            throw new PostgresUnavailable("systemUser: expected a user listed in " + passwd + ", got '" + name + "'");
        }
    }
}
