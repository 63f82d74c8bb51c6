namespace Waybill.Core.Catalogues;

/// <summary>Reads the catalogues that are embedded in a room's assembly, so that a room works away from any checkout.</summary>
public static class EmbeddedCatalogue
{
    /// <summary>The text of a catalogue embedded beside a type.</summary>
    /// <exception cref="InvalidOperationException">The assembly holds no such catalogue.</exception>
    public static string Read<TBeside>(string name)
    {
        using var stream =
            typeof(TBeside).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{typeof(TBeside).Assembly.GetName().Name} holds no catalogue {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
