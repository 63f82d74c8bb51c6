namespace Waybill.Capture;

/// <summary>What one capture may cost. Each limit has a name, by which messages speak of it and <see cref="With"/> sets it.</summary>
public sealed record CaptureLimits
{
    /// <summary>The limits that hold unless the user sets others.</summary>
    public static CaptureLimits Default { get; } = new();

    /// <summary><c>file-size</c>: the largest file, in bytes.</summary>
    public long FileBytes { get; init; } = ByteSize.Mebibytes(64);

    /// <summary><c>html-size</c>: the largest HTML page, in bytes; its tree takes some ten times as much memory.</summary>
    public long HtmlBytes { get; init; } = ByteSize.Mebibytes(16);

    /// <summary><c>html-depth</c>: how many elements of a page may stand open inside each other.</summary>
    public int HtmlDepth { get; init; } = 4096;

    /// <summary><c>text-size</c>: the longest working text, in UTF-16 code units.</summary>
    public long TextLength { get; init; } = ByteSize.Mebibytes(64);

    /// <summary><c>files</c>: how many files one call may find.</summary>
    public int Files { get; init; } = 100_000;

    /// <summary><c>folder-depth</c>: how deep folders are entered.</summary>
    public int FolderDepth { get; init; } = 32;

    /// <summary><c>seconds</c>: how long one file may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary><c>tool-memory</c>: how much address space an external tool may have, in bytes.</summary>
    public long ToolMemory { get; init; } = ByteSize.Mebibytes(1024);

    /// <summary>The names that <see cref="With"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["file-size", "files", "folder-depth", "html-depth", "html-size", "seconds", "text-size", "tool-memory"];

    /// <summary>Sets one limit, written as <c>NAME=VALUE</c>, such as <c>html-size=64MiB</c> or <c>seconds=300</c>.</summary>
    /// <exception cref="FormatException">The name is unknown or the value is not a positive number with an optional KiB, MiB or
    /// GiB.</exception>
    public CaptureLimits With(string setting)
    {
        var parts = setting.Split('=', 2);
        if (!Names.Contains(parts[0], StringComparer.Ordinal))
            throw new FormatException($"'{parts[0]}' is no limit; the limits are {string.Join(", ", Names)}");
        if (parts.Length < 2 || !ByteSize.TryParse(parts[1], out var value))
            throw new FormatException($"'{setting}': write a positive whole number, for sizes also with KiB, MiB or GiB");
        var count = (int)Math.Min(value, int.MaxValue);
        return parts[0] switch
        {
            "file-size" => this with { FileBytes = Math.Min(value, Array.MaxLength) },
            "html-size" => this with { HtmlBytes = value },
            "html-depth" => this with { HtmlDepth = count },
            "text-size" => this with { TextLength = value },
            "files" => this with { Files = count },
            "folder-depth" => this with { FolderDepth = count },
            "seconds" => this with { Time = TimeSpan.FromSeconds(Math.Min(count, 86_400)) },
            _ => this with { ToolMemory = value },
        };
    }

    internal static CaptureException Exceeded(string what, string name, string now) =>
        new(what, $"if it is in order, raise the limit '{name}' (now {now})");
}
