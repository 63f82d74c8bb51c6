using Waybill.Matching.Names;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Screening;

namespace Waybill.Tests.Matching.Screening;

/// <summary>The index finds what comparing with every name finds.</summary>
public sealed class NameIndexTests
{
    private static readonly string[] Listed =
    [
        "Vladimir Sergeyevich Petrov", "Wladimir Petrow", "Kim Jong Un", "김정은", "Abdulrahman Noorzai", "Abdul Rahman Nurzai", "William Carpenter", "Leila Haddad", "Владимир Петров",
        "Mohammed Ali", "Muhammad Aly Hassan", "Salem bin Tariq al-Harbi", "Ri Pyong Chol", "Jean-Marie Lugerero", "Hannibal",
    ];

    private static readonly string[] Asked =
    [
        "Vladimir Petrov", "Владимир Петров", "Kim Jong-un", "Abdurrahman Noorzay", "Bill Carpenter", "LeilaHaddad", "Mohamad Ali", "Salim bin Tarik Harbi", "Ri Pyong Chul",
        "Jean Marie Lugerero", "Hanniball", "Vladimr Petrov", "Somebody Else",
    ];

    [Fact]
    public void Nothing_is_lost_against_comparing_with_all()
    {
        var index = Index();
        foreach (var text in Asked)
        {
            var query = Name.Of(text, NameKind.Person);
            var all = Listed.Index().Where(one => NameComparer.Score(query, Name.Of(one.Item, NameKind.Person)) >= 0.5).Select(one => one.Index);

            Assert.Equal(all.Order(), index.Search(query, 0.5).Select(hit => hit.Owner).Order());
        }
    }

    [Fact]
    public void What_is_written_is_read()
    {
        var (index, file) = (Index(), new MemoryStream());
        index.Write(new IndexWriter(file));
        var read = NameIndex.Read(new IndexReader(file.ToArray(), "names.index"));

        foreach (var text in Asked)
        {
            var query = Name.Of(text, NameKind.Person);
            Assert.Equal(index.Search(query, 0.5).Select(Told), read.Search(query, 0.5).Select(Told));
        }

        static string Told(NameHit hit) => $"{hit.Owner} {hit.Name} {hit.Score:R}";
    }

    [Fact]
    public void A_damaged_file_is_refused_in_one_line()
    {
        var file = new MemoryStream();
        Index().Write(new IndexWriter(file));
        var bytes = file.ToArray();
        for (var length = 1; length < bytes.Length; length += 97)
        {
            var fault = Assert.Throws<IndexException>(() => NameIndex.Read(new IndexReader(bytes[..length], "names.index")));
            Assert.StartsWith("names.index: ", fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', fault.Message);
        }
    }

    private static NameIndex Index()
    {
        var builder = new NameIndexBuilder(NameKind.Person);
        for (var i = 0; i < Listed.Length; i++)
            builder.Add(i, Name.Of(Listed[i], NameKind.Person));
        return builder.Build();
    }
}
