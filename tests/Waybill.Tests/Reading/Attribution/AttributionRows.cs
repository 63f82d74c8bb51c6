using Waybill.Core.Catalogues;

namespace Waybill.Tests.Reading.Attribution;

/// <summary>The rows of a file of texts: each under the construction that it tests.</summary>
internal sealed record AttributionRows(IReadOnlyList<AttributionRow> All)
{
    /// <summary>Reads a file beside this one; a row has a text and some of the keys.</summary>
    public static AttributionRows Read(string file, string[] keys)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Reading", "Attribution", file);
        var rows = new List<AttributionRow>();
        foreach (var (construction, list) in CatalogueYaml.Open(File.ReadAllText(path), file).Entries())
        {
            foreach (var item in list.Items())
            {
                item.AllowOnly(["text", .. keys]);
                rows.Add(new(construction, item.Text("text"), keys.ToDictionary(k => k, item.OptionalText)));
            }
        }

        return new(rows);
    }

    /// <summary>The constructions with fewer rows than that.</summary>
    public IEnumerable<string> Thin(int count) => All.GroupBy(r => r.Construction).Where(g => g.Count() < count).Select(g => g.Key);
}

/// <summary>A text and what must be found in it.</summary>
internal sealed record AttributionRow(string Construction, string Text, IReadOnlyDictionary<string, string?> Parts)
{
    /// <summary>What must be found under a key; null where nothing is asked.</summary>
    public string? this[string key] => Parts[key];
}
