namespace Waybill.SystemTests;

/// <summary>A case that many tests begin with: made once, by the command, and copied.</summary>
internal sealed class ReadyCase
{
    private readonly (string Name, string Text)[] texts;
    private readonly Lazy<(TemporaryFolder Folder, string LastLine)> made;

    private ReadyCase(params (string Name, string Text)[] texts)
    {
        this.texts = texts;
        made = new(Make);
    }

    /// <summary>Of none.</summary>
    public static ReadyCase Empty { get; } = new();

    /// <summary>Of one exhibit, in which claims stand.</summary>
    public static ReadyCase OfOne { get; } = new(("shipment.txt", Texts.Shipment));

    /// <summary>Of three exhibits, added one after the other; claims stand in the first.</summary>
    public static ReadyCase OfThree { get; } =
        new(("shipment.txt", Texts.Shipment), ("two.txt", Texts.Numbered(2)), ("three.txt", Texts.Numbered(3)));

    /// <summary>Puts it into a folder.</summary>
    /// <returns>The last line that adding the last exhibit printed.</returns>
    public string CopyTo(string folder)
    {
        var (from, line) = made.Value;
        foreach (var file in Directory.EnumerateFiles(from["case"], "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(from["case"], file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return line;
    }

    private (TemporaryFolder Folder, string LastLine) Make()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        WaybillCommand.Run("init", folder["case"]).Succeeded();
        var line = "";
        foreach (var (name, text) in texts)
            line = WaybillCommand.Run("add", folder["case"], folder.Write(name, text)).Succeeded().Lines[^1];
        return (folder, line);
    }
}
