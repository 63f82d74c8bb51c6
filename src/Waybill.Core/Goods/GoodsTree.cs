using System.Diagnostics.CodeAnalysis;
using Waybill.Core.Catalogues;

namespace Waybill.Core.Goods;

/// <summary>
/// The tree of goods classes (152 mm shell → artillery shell → munitions → arms), from <c>goods.yaml</c>. A claim on a narrower class
/// bounds the total of a broader one from below; the reverse does not hold.
/// </summary>
public sealed class GoodsTree
{
    private readonly OrderedDictionary<string, GoodsClass> classes;

    private GoodsTree(OrderedDictionary<string, GoodsClass> classes) => this.classes = classes;

    /// <summary>The tree that ships with Waybill.</summary>
    public static GoodsTree Embedded { get; } = Parse(EmbeddedCatalogue.Read<GoodsTree>("goods.yaml"), "goods.yaml");

    /// <summary>All classes, in the file's order.</summary>
    public IEnumerable<GoodsClass> Classes => classes.Values;

    /// <summary>Looks a class up by its id.</summary>
    public bool TryFind(string id, [MaybeNullWhen(false)] out GoodsClass goods) => classes.TryGetValue(id, out goods);

    /// <summary>A class's name as people read it; the id itself when the tree has no such class.</summary>
    public string Label(string id) => classes.TryGetValue(id, out var goods) ? goods.Label : id;

    /// <summary>True when a class is the other or lies under it.</summary>
    public bool IsWithin(string narrower, string broader)
    {
        for (var at = narrower; at is not null; at = classes.TryGetValue(at, out var goods) ? goods.Broader : null)
        {
            if (at == broader)
                return true;
        }

        return false;
    }

    /// <summary>Reads and checks a tree.</summary>
    /// <exception cref="CatalogueException">The file does not hold; the message names the place.</exception>
    public static GoodsTree Parse(string yaml, string fileName)
    {
        var classes = new OrderedDictionary<string, GoodsClass>();
        var nodes = new Dictionary<string, CatalogueNode>();
        foreach (var (id, node) in CatalogueYaml.Open(yaml, fileName).Section("goods").Entries())
        {
            node.AllowOnly("label", "broader", "aliases", "source");
            classes.Add(id, new(id, node.Text("label"), node.OptionalText("broader"), node.Texts("aliases"), node.Text("source")));
            nodes.Add(id, node);
        }

        foreach (var goods in classes.Values)
        {
            var seen = new HashSet<string>();
            for (var at = goods; at.Broader is { } broader; at = classes[broader])
            {
                if (!classes.ContainsKey(broader))
                    throw nodes[at.Id]
                        .Fault($"'{at.Id}' lies under '{broader}', which is not in the tree", "add the class or mend its name");
                if (!seen.Add(at.Id))
                    throw nodes[goods.Id].Fault($"'{goods.Id}' lies under itself", "break the circle");
            }
        }

        return new(classes);
    }
}

/// <summary>A class of goods.</summary>
/// <param name="Id">Its id, such as <c>arms:artillery-shell</c>.</param>
/// <param name="Label">Its name, singular.</param>
/// <param name="Broader">The id of the class that it lies under; null at the top.</param>
/// <param name="Aliases">The words by which texts call it.</param>
/// <param name="Source">What the row stands on.</param>
public sealed record GoodsClass(string Id, string Label, string? Broader, IReadOnlyList<string> Aliases, string Source);
