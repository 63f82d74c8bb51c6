using Waybill.Core.Claims;

namespace Waybill.Tests.Core.Claims;

public sealed class ClaimSchemaTests
{
    [Fact]
    public void The_published_schema_is_the_one_of_the_type()
    {
        var published = Path.Combine(Checkout.Root, "docs", "claim.schema.json");
        if (Environment.GetEnvironmentVariable("WAYBILL_ACCEPT") == "1")
            File.WriteAllText(published, ClaimSchema.Write());

        Assert.Equal(File.ReadAllText(published), ClaimSchema.Write());
    }
}
