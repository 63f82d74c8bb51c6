using System.Diagnostics.CodeAnalysis;
using Waybill.Core.Catalogues;

namespace Waybill.Core.Frames;

/// <summary>The frames that claims may state, read from <c>frames.yaml</c> and checked as a whole before any is used.</summary>
public sealed class FrameCatalogue
{
    private readonly OrderedDictionary<string, Frame> frames;

    private FrameCatalogue(OrderedDictionary<string, Frame> frames) => this.frames = frames;

    /// <summary>The catalogue that ships with Waybill.</summary>
    public static FrameCatalogue Embedded { get; } = Parse(EmbeddedCatalogue.Read<FrameCatalogue>("frames.yaml"), "frames.yaml");

    /// <summary>The frames' names, in the catalogue's order.</summary>
    public IEnumerable<string> Names => frames.Keys;

    /// <summary>The frame of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Frame this[string name] => frames[name];

    /// <summary>Looks a frame up.</summary>
    public bool TryFind(string name, [MaybeNullWhen(false)] out Frame frame) => frames.TryGetValue(name, out frame);

    /// <summary>Reads and checks a catalogue.</summary>
    /// <exception cref="CatalogueException">The file does not hold; the message names the place.</exception>
    public static FrameCatalogue Parse(string yaml, string fileName)
    {
        var frames = new OrderedDictionary<string, Frame>();
        foreach (var (name, node) in CatalogueYaml.Open(yaml, fileName).Section("frames").Entries())
        {
            node.AllowOnly("meaning", "roles", "counts");
            if (name.Length == 0 || !char.IsAsciiLetterUpper(name[0]))
                throw node.Fault($"frame '{name}' does not begin with a capital letter", "write its name in Pascal case");
            var roles = node.Section("roles").Entries().Select(role => ReadRole(role.Name, role.Node)).ToList();
            if (roles.Count == 0)
                throw node.Fault($"frame {name} has no roles", "give it at least one");
            var counts = node.OptionalText("counts");
            if (counts is not null && roles.TrueForAll(r => r.Name != counts))
                throw node.Fault($"frame {name} counts '{counts}', which is none of its roles", "name one of its roles");
            if (!frames.TryAdd(name, new Frame(name, node.Text("meaning"), roles, counts)))
                throw node.Fault($"frame {name} stands twice", "remove one");
        }

        return new(frames);
    }

    private static Role ReadRole(string name, CatalogueNode node)
    {
        node.AllowOnly("filler", "meaning", "identity");
        if (name.Length == 0 || !char.IsAsciiLetterLower(name[0]))
            throw node.Fault($"role '{name}' does not begin with a small letter", "write its name in lower camel case");
        if (!Enum.TryParse<RoleFiller>(node.Text("filler"), ignoreCase: true, out var filler))
            throw node.Fault(
                $"'{node.Text("filler")}' is no kind of filler",
                $"write one of {string.Join(", ", Enum.GetNames<RoleFiller>()).ToLowerInvariant()}"
            );
        return new(name, filler, node.Text("meaning"), node.Flag("identity", false));
    }
}
