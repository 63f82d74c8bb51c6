using Waybill.Assessment.Speakers;
using Waybill.Core.Catalogues;
using Waybill.Core.Evidence;
using Waybill.Core.Grading;

namespace Waybill.Assessment.Files;

/// <summary>A case's sources, <c>sources.yaml</c>: who speaks, whose voice that is in the end, on whom it draws, and how reliable it is
/// held to be.</summary>
/// <param name="Sources">The sources, in the file's order.</param>
public sealed record SourceFile(IReadOnlyList<Source> Sources)
{
    /// <summary>Reads and checks a source file.</summary>
    /// <exception cref="CatalogueException">The file does not hold; the message names the place and the mend.</exception>
    public static SourceFile Parse(string yaml, string fileName)
    {
        var root = CatalogueYaml.Open(yaml, fileName);
        root.AllowOnly("sources");
        var read = root.Section("sources").Entries().Select(entry => (Source: Read(entry.Name, entry.Node), entry.Node)).ToList();
        RefuseSharedNames(read);
        RefuseUnknownRoots(read);
        return new([.. read.Select(entry => entry.Source)]);
    }

    private static Source Read(string id, CatalogueNode node)
    {
        if (id.Length == 0)
            throw node.Fault("a source has no id", "write 'us-nsc:' before its entries");
        node.AllowOnly("name", "aliases", "families", "draws-on", "methods", "party", "reliability", "reason");
        var (letter, reason) = (Reliability(node), node.OptionalText("reason"));
        if (letter != SourceReliability.F && reason is null)
        {
            throw node.Section("reliability")
                .Fault($"'{id}' has the letter {letter} without a reason", "add 'reason:', one sentence, or leave the letter out");
        }

        return new()
        {
            Id = id,
            Name = node.Text("name"),
            Aliases = Words(node, "aliases"),
            Families = Words(node, "families"),
            DrawsOn = Words(node, "draws-on"),
            Methods = [.. Words(node, "methods").Select(word => Method(word, node))],
            Party = node.Flag("party", false),
            Reliability = letter,
            Reason = reason,
        };
    }

    private static SourceReliability Reliability(CatalogueNode node) =>
        node.OptionalText("reliability") switch
        {
            null => SourceReliability.F,
            [>= 'A' and <= 'F'] letter => Enum.Parse<SourceReliability>(letter),
            var other => throw node.Section("reliability").Fault($"'{other}' is no reliability", "write a letter A to F, or leave it out"),
        };

    private static CollectionMethod Method(string word, CatalogueNode node) =>
        MethodNames.Find(word)
        ?? throw node.Section("methods").Fault($"'{word}' is no method", $"write some of {string.Join(", ", MethodNames.Keys)}");

    private static List<string> Words(CatalogueNode node, string key) =>
        [.. node.Texts(key).Select(w => w.Trim()).Where(w => w.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>A name that two sources bear would give one's words to the other.</summary>
    private static void RefuseSharedNames(IReadOnlyList<(Source Source, CatalogueNode Node)> read)
    {
        var bearers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (source, node) in read)
        {
            foreach (var name in source.Aliases.Append(source.Name).Append(source.Id))
            {
                var form = Wording.Fold(name);
                if (form.Length == 0)
                    throw node.Fault($"'{source.Id}' has the name '{name}', which holds no letter or digit", "mend or remove it");
                if (!bearers.TryAdd(form, source.Id) && bearers[form] != source.Id)
                    throw node.Fault($"'{name}' names both '{bearers[form]}' and '{source.Id}'", "leave it with one of them");
            }
        }
    }

    /// <summary>A misspelt family would make dependent sources look independent.</summary>
    private static void RefuseUnknownRoots(IReadOnlyList<(Source Source, CatalogueNode Node)> read)
    {
        var known = read.SelectMany(e => e.Source.Families.Append(e.Source.Id)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var drawn = read.SelectMany(e => e.Source.DrawsOn).ToLookup(d => d, StringComparer.OrdinalIgnoreCase);
        foreach (var (source, node) in read)
        {
            if (source.DrawsOn.FirstOrDefault(d => !known.Contains(d) && drawn[d].Count() < 2) is { } unknown)
            {
                throw node.Section("draws-on")
                    .Fault(
                        $"'{source.Id}' draws on '{unknown}', which is neither a source nor a family, and nobody else draws on it",
                        "mend the name, or list it as a source"
                    );
            }
        }
    }
}
