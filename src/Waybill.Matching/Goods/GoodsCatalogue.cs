using System.Globalization;
using Waybill.Core.Catalogues;
using Waybill.Core.Goods;

namespace Waybill.Matching.Goods;

/// <summary>
/// The goods that are screened for: the common high-priority list, what the nomenclature calls arms, the arms of the tree of goods, and what
/// plain words name of the control lists.
/// </summary>
internal static class GoodsCatalogue
{
    private const string Arms = "arms";
    private const string Priority = "priority-goods.yaml";
    private const string Headings = "arms-headings.yaml";
    private const string Controlled = "control-lists.yaml";

    /// <summary>The common high-priority list, in its order.</summary>
    public static IReadOnlyList<ListedGoods> PriorityList { get; } = ReadPriority(Open(Priority));

    /// <summary>Chapters, headings and subheadings of arms.</summary>
    public static IReadOnlyList<ListedGoods> ArmsHeadings { get; } = ReadHeadings(Open(Headings));

    /// <summary>The classes of arms.</summary>
    public static IReadOnlyList<ListedGoods> ArmsClasses { get; } =
    [
        .. GoodsTree
            .Embedded.Classes.Where(goods => GoodsTree.Embedded.IsWithin(goods.Id, Arms))
            .Select(goods => new ListedGoods("tree of goods", null, null, goods.Label, goods, goods.Source)
            {
                Texts = [goods.Label, .. goods.Aliases],
            }),
    ];

    /// <summary>Goods of the control lists.</summary>
    public static IReadOnlyList<ListedGoods> ControlLists { get; } = ReadControlled(Open(Controlled));

    private static CatalogueNode Open(string name) => CatalogueYaml.Open(EmbeddedCatalogue.Read<ListedGoods>(name), name);

    private static List<ListedGoods> ReadPriority(CatalogueNode file)
    {
        var tiers = file.Section("tiers").Entries().ToDictionary(tier => tier.Name, tier => new GoodsTier(tier.Name, tier.Node.Scalar()));
        var (list, source) = ($"{file.Text("list")} of {file.Text("as-of")}", file.Text("source"));
        var goods = new List<ListedGoods>();
        foreach (var (code, row) in file.Section("codes").Entries())
        {
            row.AllowOnly("tier", "description", "aliases");
            var (tier, description) = (row.Text("tier"), row.Text("description"));
            if (!tiers.TryGetValue(tier, out var of))
                throw row.Fault($"'{tier}' is no tier", "name one under 'tiers'");
            goods.Add(new(list, Code(code, row), of, description, null, source) { Texts = [description, .. row.Texts("aliases")] });
        }

        return goods;
    }

    private static List<ListedGoods> ReadHeadings(CatalogueNode file)
    {
        var (list, source) = (file.Text("list"), file.Text("source"));
        var goods = new List<ListedGoods>();
        foreach (var (code, row) in file.Section("codes").Entries())
        {
            row.AllowOnly("description", "class", "place");
            if (!GoodsTree.Embedded.TryFind(row.Text("class"), out var of))
                throw row.Fault($"'{row.Text("class")}' is no class of goods", "name one of goods.yaml");
            var description = row.Text("description");
            goods.Add(new(list, Code(code, row), null, description, of, $"{source}, {row.Text("place")}") { Texts = [description] });
        }

        return goods;
    }

    private static List<ListedGoods> ReadControlled(CatalogueNode file)
    {
        var list = file.Text("list");
        var goods = new List<ListedGoods>();
        foreach (var row in file.Section("goods").Items())
        {
            row.AllowOnly("category", "list", "description", "aliases");
            goods.Add(
                new(row.OptionalText("list") ?? list, null, null, row.Text("description"), null, row.Text("category"))
                {
                    Texts = [.. row.Texts("aliases")],
                    AsksForAll = true,
                }
            );
        }

        return goods;
    }

    private static HsCode Code(string code, CatalogueNode row) =>
        HsCode.TryParse(code, CultureInfo.InvariantCulture, out var parsed)
            ? parsed
            : throw row.Fault($"'{code}' is no HS code", "write 2, 4 or 6 digits");
}
