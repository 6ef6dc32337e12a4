"""English words that companies, products, ships and persons bear as names, with what each is as a word.

The dictionary has many of them under other readings than a translator chooses (燈塔 is its lighthouse, not its beacon), and does
not tell which of them cannot begin a sentence without an article unless they are a name. Left out are readings that well-known
companies bear: 先鋒, 地平線, 皇冠, 鳳凰.
"""

from __future__ import annotations

# Things of which there are many, so that the word without an article is a name: Beacon said. Chinese in Simplified characters.
_THINGS = """
abbey 修道院|大修道院 | acorn 橡子|橡实 | albatross 信天翁 | alchemist 炼金术士 | alcove 凹室|壁龛 | altar 祭坛
amulet 护身符 | anchor 锚|船锚 | anchorage 锚地|停泊处 | angel 天使 | antler 鹿角 | anvil 铁砧|砧板 | apex 顶点|顶峰
apricot 杏子 | arbor 凉亭|乔木 | arch 拱门|拱形 | archer 弓箭手|射手 | arena 竞技场|舞台 | ark 方舟 | armada 无敌舰队|舰队
arrow 箭头|箭 | arrowhead 箭头 | artisan 工匠|手艺人 | aspen 白杨|山杨 | aurora 极光|曙光女神 | avenue 大道|林荫道
axe 斧头 | axiom 公理 | axle 车轴 | badger 獾 | ball 球 | balloon 气球 | bandana 头巾 | banner 旗帜|横幅 | barnacle 藤壶
baron 男爵 | basin 盆地|流域|盆 | bastion 堡垒|棱堡|防御工事 | bay 海湾|湾 | bayonet 刺刀 | beacon 灯塔|信标|烽火
beaver 海狸|河狸 | bee 蜜蜂 | beehive 蜂窝|蜂巢 | beetle 甲虫 | belfry 钟楼 | bell 钟|铃|铃铛 | bicycle 自行车|脚踏车
biscuit 饼干 | bishop 主教 | bison 野牛 | blade 刀片|刀锋|叶片 | blanket 毯子 | blaze 火焰|大火 | blizzard 暴风雪
blossom 开花|花朵|花开 | bobcat 山猫|短尾猫 | bolt 螺栓|闪电 | bonfire 篝火 | boomerang 回旋镖|回力棒
boulder 巨石|大圆石|卵石 | bow 弓|弯腰 | brick 砖|砖块 | bridge 桥|桥梁|大桥 | brook 小溪|溪流|小河 | buck 雄鹿|公鹿|美元
buffalo 水牛|野牛 | bugle 号角|军号 | butterfly 蝴蝶 | cabin 小屋|客舱|舱 | cactus 仙人掌 | camel 骆驼 | candle 蜡烛
canopy 天篷|树冠|顶篷 | canvas 画布|帆布 | canyon 峡谷 | cape 海角|斗篷|披风 | caravan 大篷车|商队
cardinal 红衣主教|枢机|基数 | carousel 旋转木马|转盘 | carrot 胡萝卜 | cascade 瀑布|级联|小瀑布 | castle 城堡
catalyst 催化剂|催化 | cathedral 大教堂 | cauldron 大锅 | causeway 堤道 | cavalier 骑士 | chalice 圣杯|圣餐杯
chameleon 变色龙 | chariot 战车 | cheetah 猎豹 | cherry 樱桃 | chestnut 栗子|栗色 | chisel 凿子 | cipher 密码
circle 圆圈|圈子|圆 | citadel 城堡|堡垒 | cliff 悬崖|峭壁 | clipper 快船|剪刀 | clover 三叶草|苜蓿 | cobblestone 鹅卵石
cobra 眼镜蛇 | comet 彗星 | compass 指南针|罗盘 | condor 秃鹰|神鹰 | cornerstone 基石|奠基石 | corsair 海盗
cottage 小屋|村舍|别墅 | cougar 美洲狮 | crane 起重机|鹤|吊车 | crater 火山口|陨石坑 | crescent 新月|月牙
crest 波峰|山顶|顶峰|羽冠 | cricket 板球|蟋蟀 | crossroad 十字路口 | crow 乌鸦 | crucible 坩埚|熔炉 | crystal 水晶|晶体
cub 幼兽|幼崽 | cupcake 纸杯蛋糕 | curlew 杓鹬 | cushion 垫子|坐垫|缓冲 | cutlass 弯刀 | dagger 匕首 | daisy 雏菊
dart 飞镖 | deer 鹿 | dolphin 海豚 | dove 鸽子|白鸽 | dragon 龙 | dragonfly 蜻蜓 | drake 公鸭|雄鸭 | drawbridge 吊桥
drifter 流浪者|漂泊者 | duke 公爵 | dune 沙丘 | eagle 鹰|老鹰|雄鹰 | earl 伯爵 | echo 回声|回音|回响
eclipse 日食|月食|日蚀 | elephant 大象 | elk 麋鹿 | elm 榆树 | ember 余烬|灰烬 | emblem 徽章|标志
emerald 绿宝石|祖母绿|翡翠 | emissary 使者|密使 | emperor 皇帝 | ensign 少尉|军旗 | envoy 使节|特使|使者 | epoch 时代|纪元
equinox 春分|秋分|昼夜平分点 | estuary 河口 | fable 寓言 | falcon 猎鹰|隼 | farmer 农民|农夫 | farmhouse 农舍
fathom 英寻|理解 | feather 羽毛 | fern 蕨类|蕨 | ferret 雪貂 | ferry 渡轮|渡船 | fiddle 小提琴 | fig 无花果
finch 雀|雀鸟 | firefly 萤火虫 | fjord 峡湾 | flame 火焰 | flamingo 火烈鸟|红鹤 | flint 燧石|打火石
forge 锻造|铁匠铺|熔炉 | fortress 堡垒|要塞|城堡 | foundry 铸造厂|铸造 | fountain 喷泉 | fox 狐狸 | foxglove 毛地黄|洋地黄
frontier 边境|边疆|前沿|国界 | fulcrum 支点 | furnace 熔炉|火炉 | gale 大风|狂风 | galleon 大帆船|西班牙大帆船
gambit 开局|策略|弃子 | garnet 石榴石 | gauntlet 挑战|铁手套|手套 | gazelle 瞪羚|羚羊 | gem 宝石 | geyser 间歇泉
glacier 冰川|冰河 | gladiator 角斗士 | globe 地球仪|球体|地球 | goose 鹅 | gorge 峡谷 | grape 葡萄 | grasshopper 蚱蜢|草蜢
griffin 狮鹫 | grove 小树林|树丛|果园 | gull 海鸥 | halo 光环|光晕 | hammer 锤子|铁锤 | handshake 握手
harbinger 预兆|先驱 | harbor 港口|海港|港湾 | harbour 港口|海港|港湾 | hare 野兔 | harp 竖琴 | harpoon 鱼叉
harrier 鹞|猎兔犬 | hawk 鹰|老鹰 | hawthorn 山楂 | hazel 榛子|榛树 | headland 岬角|海岬 | hearth 壁炉|炉边 | hedgehog 刺猬
helix 螺旋 | helm 舵|掌舵 | herald 先驱|使者|传令官 | heron 苍鹭|鹭 | highland 高地|高原 | hillside 山坡|山腰
hive 蜂巢|蜂箱|蜂房 | homestead 宅基地|农庄|家园 | honeycomb 蜂窝|蜂巢 | horizon 视野|天际 | hornet 大黄蜂|黄蜂
hound 猎犬|猎狗 | hummingbird 蜂鸟 | hunter 猎人|猎手 | hurricane 飓风 | hydra 九头蛇 | ibex 野山羊 | iceberg 冰山
icon 图标|偶像 | igloo 冰屋 | inlet 入口|进水口 | island 岛屿 | ivy 常春藤 | jackal 豺狼|胡狼 | jaguar 美洲豹
jasmine 茉莉 | jasper 碧玉 | javelin 标枪 | jellyfish 水母|海蜇 | jewel 珠宝|宝石 | juggernaut 主宰|巨头|世界主宰
juniper 杜松 | kaleidoscope 万花筒 | kangaroo 袋鼠 | kayak 皮划艇|皮艇 | kestrel 红隼|茶隼 | kettle 水壶
keystone 楔石|拱心石|基石|梯形石 | kingfisher 翠鸟|翡翠鸟 | kite 风筝 | knight 骑士|武士 | ladder 梯子|阶梯 | ladybug 瓢虫
lagoon 泻湖|潟湖|环礁湖 | lakeside 湖边|湖畔 | lamb 羔羊|小羊 | lance 长矛|柳叶刀 | landmark 地标|里程碑
lantern 灯笼|提灯 | larch 落叶松 | lark 云雀|百灵鸟 | latch 门闩|插销 | lattice 格子|晶格|点阵 | laurel 月桂|桂冠|月桂树
leaf 叶子|树叶 | ledger 分类账|账本|账簿|总账 | legend 传说|传奇|图例 | lemon 柠檬 | leopard 豹子|豹 | lever 杠杆|撬杆
lighthouse 灯塔 | lily 百合|百合花 | lion 狮子 | lock 锁|锁定 | locket 吊坠盒 | locust 蝗虫
lodestar 北极星|指路明灯|指导原则 | lodge 小屋|旅馆|提交 | lotus 莲花|荷花 | lynx 猞猁|山猫 | lyre 七弦琴|里拉琴
magnet 磁铁|磁石 | magnolia 木兰|玉兰 | magpie 喜鹊 | mallard 野鸭|绿头鸭 | mammoth 猛犸|长毛象|猛犸象 | mantis 螳螂
mantle 斗篷|地幔|披风 | mariner 水手|海员 | marlin 枪鱼|马林鱼 | marsh 沼泽|湿地 | marten 貂 | mason 石匠|泥瓦匠|共济会
mattress 床垫 | maverick 特立独行|标新立异|独行侠|特立独行者 | mayflower 五月花|五月花号 | meadow 草地|草甸|牧场
medallion 奖章|大奖章 | melon 甜瓜|瓜 | mentor 导师 | meridian 子午线|经线 | mermaid 美人鱼 | meteor 流星
milestone 里程碑 | mill 磨坊|工厂 | minnow 小鱼|鲦鱼 | mirage 海市蜃楼|幻影 | mirror 镜子|镜 | mitten 手套|连指手套
moat 护城河 | mockingbird 知更鸟|嘲鸫 | monarch 君主|帝王 | monolith 巨石|独石 | monsoon 季风 | monument 纪念碑|古迹
moose 驼鹿 | mosaic 马赛克|镶嵌 | moth 飞蛾|蛾 | motif 主题|图案 | mountain 山|大山 | mulberry 桑树|桑葚 | mule 骡子
mustang 野马 | myrtle 桃金娘 | narwhal 独角鲸 | navigator 领航员|导航员|导航器|航海家 | nebula 星云 | needle 针
nest 巢|鸟巢 | nettle 荨麻 | newt 蝾螈 | nexus 联结|关系|枢纽|纽带 | nightingale 夜莺|南丁格尔
nomad 游牧民|游牧民族|流浪者 | noodle 面条 | nova 新星 | nugget 金块|掘金|鸡块 | nutmeg 肉豆蔻 | nutshell 简而言之|果壳
oar 桨|船桨 | oasis 绿洲 | obelisk 方尖碑 | ocelot 豹猫 | octave 八度 | octopus 章鱼 | onyx 玛瑙|缟玛瑙 | opal 蛋白石|欧泊
oracle 神谕|先知 | orb 球体|天球 | orbit 轨道 | orchard 果园 | orchid 兰花 | osprey 鱼鹰 | otter 水獭
outpost 前哨|前哨站|哨所 | overture 序曲|前奏曲 | owl 猫头鹰 | paddle 桨 | paddock 围场|小牧场 | palisade 栅栏|木栅
palm 棕榈|手掌|掌心 | panther 黑豹|豹|美洲豹 | papaya 木瓜 | parable 寓言|比喻 | paragon 典范|模范
parkway 林荫道|公园大道 | parrot 鹦鹉 | partridge 鹧鸪|山鹑 | patchwork 拼凑|拼布|拼缝物 | pathfinder 探路者|开路先锋
patriot 爱国者 | peach 桃子|蜜桃 | peacock 孔雀 | peak 高峰|顶峰|高峰期|山峰|峰值 | pear 梨|梨子 | pearl 珍珠
pebble 卵石|鹅卵石|小石子 | pelican 鹈鹕 | pendulum 钟摆|摆锤 | penguin 企鹅 | petal 花瓣 | petrel 海燕
pheasant 野鸡|雉鸡|雉 | pickle 泡菜|腌菜 | pigeon 鸽子 | pike 长矛|梭子鱼|派克鱼 | pilgrim 朝圣者|香客 | pillar 支柱|柱子
pillow 枕头 | pineapple 菠萝|凤梨 | pinnacle 顶峰|巅峰|顶点|尖峰|龙头 | pivot 枢轴|支点|转向 | plaza 广场 | plough 犁
plover 千鸟|珩科鸟 | plum 李子|梅子 | poplar 白杨|杨树 | poppy 罂粟 | porcupine 豪猪 | porter 搬运工|行李员|门房
prairie 大草原|草原 | pretzel 椒盐卷饼|扭结饼 | prism 棱镜|棱柱 | privateer 私掠船 | prodigy 神童
prospector 探矿者|勘探者 | puffin 海雀|海鹦 | puma 美洲狮 | pumpkin 南瓜 | pyramid 金字塔 | python 蟒蛇 | quail 鹌鹑
quarry 采石场|猎物 | quest 探索|追求 | quill 羽毛笔 | quiver 箭袋|颤抖 | rabbit 兔子 | racket 球拍 | radish 萝卜
raft 木筏|筏 | rainbow 彩虹 | ram 公羊|内存 | rampart 城墙|壁垒 | ranch 牧场 | ranger 游侠|护林员|骑警 | raven 渡鸦|乌鸦
razor 剃刀|剃须刀 | rebel 反叛者|叛军|造反 | reef 珊瑚礁|礁石 | regent 摄政王|摄政 | relay 接力|继电器 | relic 遗物|遗迹
rhapsody 狂想曲 | rhino 犀牛 | riddle 谜语|谜 | ridge 山脊|屋脊 | riverbed 河床 | riverside 河边|河畔 | rivet 铆钉
robin 知更鸟 | rocket 火箭 | rook 秃鼻乌鸦|白嘴鸦 | rooster 公鸡 | rose 玫瑰|玫瑰花 | rover 漫游者|流浪者|月球车
ruby 红宝石 | rudder 舵|方向舵 | runway 跑道 | saber 军刀|佩剑 | sabre 军刀|佩剑 | saddle 马鞍|鞍
sage 圣人|智者|鼠尾草|贤者 | sail 帆|航行 | sanctuary 避难所|圣所|庇护所 | sandbox 沙盒|沙箱 | sandpiper 矶鹞|鹬
sapling 树苗|幼树 | sapphire 蓝宝石 | satchel 书包|挎包 | scarab 圣甲虫|金龟子 | schooner 纵帆船 | scorpion 蝎子
scout 侦察兵|童子军|侦察员|球探 | scribe 抄写员|文士 | scythe 镰刀 | seagull 海鸥 | seahorse 海马 | seal 印章|海豹|密封
seaside 海边|海滨 | sentinel 哨兵|岗哨 | sentry 哨兵|岗哨 | sequoia 红杉 | serenade 小夜曲 | shamrock 三叶草|酢浆草
shark 鲨鱼 | shell 贝壳|外壳 | shepherd 牧羊人|牧者 | shield 盾牌|盾|护盾 | shrike 伯劳鸟|伯劳 | sickle 镰刀
signpost 路标 | silo 筒仓|孤岛 | siren 警报|警笛|塞壬 | skillet 平底锅|煎锅 | skylark 云雀 | slipper 拖鞋 | sloop 单桅帆船
snail 蜗牛 | snap 突然|快照|咔嚓|折断 | snowflake 雪花 | sonnet 十四行诗 | spark 火花 | sparrow 麻雀 | spear 矛|长矛
sphere 球体|领域|范围 | sphinx 狮身人面像|斯芬克斯 | spider 蜘蛛 | spindle 纺锤|主轴|锭子 | spire 尖塔|尖顶 | spoke 辐条
spoon 勺子|汤匙 | sprout 发芽|新芽|豆芽 | spruce 云杉 | square 广场|正方形|平方|方形 | squire 乡绅|侍从 | squirrel 松鼠
stag 雄鹿|牡鹿 | stallion 种马|公马 | starfish 海星 | starling 椋鸟|八哥|欧椋鸟 | steeple 尖塔|尖顶 | stiletto 细高跟|匕首
stingray 黄貂鱼 | stone 石头|石块 | storehouse 仓库 | stork 鹳|白鹳|送子鸟 | strand 绞线|链|海滨
stronghold 据点|要塞|大本营 | sturgeon 鲟鱼 | summit 峰会|首脑会议|高峰会|顶峰 | sundial 日晷 | sunflower 向日葵|葵花
surface 表面 | swallow 燕子|吞咽 | swan 天鹅 | swift 雨燕|迅速|快速 | sword 剑|刀剑|利剑 | sycamore 梧桐|悬铃木|梧桐树
symphony 交响乐|交响曲 | talisman 护身符 | talon 爪子|利爪 | tamarind 罗望子|酸角 | tapestry 挂毯|织锦 | teapot 茶壶
tempest 暴风雨|风暴 | temple 寺庙|圣殿|神殿|庙宇 | tern 燕鸥 | thicket 灌木丛 | thimble 顶针 | thistle 蓟|蓟花
thorn 荆棘|刺|棘 | throne 王座|宝座|王位 | thrush 画眉|鹅口疮 | thunderbolt 雷电|霹雳|雷霆 | tiger 老虎
titan 巨人|泰坦|巨头 | toast 吐司|烤面包|祝酒 | toolbox 工具箱 | torch 火炬|火把|手电筒 | tornado 龙卷风
tortoise 乌龟|陆龟 | totem 图腾 | toucan 巨嘴鸟 | trailblazer 开拓者|开路先锋 | traveler 旅行者|旅客 | trellis 格子架|棚架
triangle 三角|三角形 | trident 三叉戟 | trinity 三位一体 | trumpet 小号|喇叭|号角 | tulip 郁金香 | turnip 萝卜
turnstile 旋转门|十字转门 | turtle 乌龟|海龟 | twig 树枝|嫩枝 | typhoon 台风 | umbrella 雨伞|伞 | unicorn 独角兽
valley 山谷 | vanguard 先锋队|前卫|前锋 | vault 金库|保险库|地窖|拱顶 | vertex 顶点 | vicar 牧师|教区牧师
vineyard 葡萄园 | violet 紫罗兰|紫色 | viper 毒蛇|蝰蛇|蛇蝎 | volcano 火山 | vortex 漩涡|旋涡|涡旋
voyager 旅行者|航海者|航行者 | vulture 秃鹫|秃鹰 | waffle 华夫饼|松饼 | walrus 海象 | wanderer 流浪者|漫游者
warbler 莺|林莺 | warden 典狱长|监狱长|监护人 | warrior 战士|勇士 | watchtower 瞭望塔|望楼 | waterfall 瀑布
watershed 分水岭|流域 | wave 波浪|浪潮|海浪 | wayfarer 徒步旅行者|旅人 | weasel 黄鼠狼|鼬 | weaver 织布工|织工|编织者
whale 鲸鱼|鲸 | wharf 码头 | wheel 车轮|轮子 | whisper 耳语|低语|私语 | wildcat 野猫 | willow 柳树|杨柳 | windmill 风车
wing 翅膀|机翼|羽翼 | wolf 狼 | wolverine 狼獾|金刚狼 | wombat 袋熊 | woodpecker 啄木鸟 | workshop 车间|研讨会|工作坊
wren 鹪鹩 | yacht 游艇 | yeoman 自耕农|自由民 | yew 紫杉|红豆杉 | zebra 斑马 | zenith 天顶|顶点|顶峰|巅峰
zephyr 微风|和风|西风 | zipper 拉链
"""

# Qualities, stuffs and deeds: a name only where a person or a company is shown to be meant.
_OTHERS = """
red 红色 | blue 蓝色 | purple 紫色 | yellow 黄色 | pink 粉红 | northern 北方 | southern 南方 | eastern 东方 | western 西方
affirm 肯定|确认 | ally 盟友|同盟 | almond 杏仁 | amber 琥珀|琥珀色 | ample 充足|充裕 | art 艺术 | ash 灰烬|灰|白蜡树
autumn 秋天|秋季 | avocado 牛油果|鳄梨 | baker 面包师 | banks 银行 | barber 理发师 | barnes 谷仓 | bass 低音|鲈鱼
bean 豆子|豆 | bear 熊|看跌|空头 | beard 胡须|胡子 | best 最佳|最好 | bill 账单|法案|条例草案 | bird 鸟|小鸟 | black 黑色
bliss 极乐|幸福 | block 区块|阻止|块 | bloom 开花|盛开 | bold 大胆|粗体 | bond 债券 | bone 骨头 | boom 繁荣|热潮
booth 展位|摊位|亭子 | bowman 弓箭手 | box 盒子|箱子|方框 | bracken 蕨菜|欧洲蕨 | branch 分行|分支|树枝 | brand 品牌
brave 勇敢 | bright 明亮|光明|聪明|灿烂 | brisk 轻快|活跃 | brown 棕色|褐色 | bull 公牛|牛市|多头 | burns 烧伤|燃烧|灼伤
bush 灌木|布什丛林 | butcher 屠夫 | butler 管家|男管家 | byte 字节 | calm 平静 | candor 坦率 | carpenter 木匠
carter 马车夫|车夫 | carver 雕刻师 | case 案例|案件 | cash 现金 | cedar 雪松|香柏 | chance 机会|偶然
chandler 杂货商|蜡烛商 | chapel 小教堂 | charm 魅力 | chase 追逐|追赶 | chewy 耐嚼|有嚼劲 | chime 钟声|报时
church 教会|教堂 | clever 聪明 | coin 硬币 | comfort 舒适|安慰 | cook 厨师|烹饪 | cooper 制桶匠|桶匠 | copper 铜
crab 螃蟹 | craft 工艺|手艺 | creed 信条 | cross 十字|交叉|跨越 | crown 王冠 | curry 咖喱 | dale 山谷 | dash 破折号|冲刺
dawn 黎明|曙光|拂晓 | day 日子|白天 | dean 院长|系主任|教务长 | discover 发现 | dockery 码头 | draper 布商 | drew 画了|画
driver 司机|驱动 | drizzle 细雨|毛毛雨 | dusk 黄昏 | eager 渴望|热切 | ease 轻松|缓解 | east 东方|东部 | easter 复活节
elastic 弹性|橡皮筋|有弹性 | endeavor 努力|尽力 | endeavour 努力|尽力 | equity 股权|股本|权益 | essence 本质|精髓|精华
express 快递|快车 | fair 公平|博览会 | fairchild 美丽的孩子|公平的孩子 | faith 信仰|信念 | farewell 告别 | fast 快速
field 领域|田野|字段 | fields 领域|田野|字段 | fisher 渔夫|渔民 | flash 闪光|闪存 | fletcher 造箭者
flex 弯曲|弹性 | flood 洪水|洪灾 | flora 植物群|植物 | flowers 鲜花|花朵 | force 力量|强制 | ford 浅滩|渡口 | forest 森林
foster 寄养|培育|促进 | foundation 基础|地基 | frank 坦率|坦白|坦诚 | freeman 自由人 | french 法国人|法语|法国
frost 霜|霜冻|结霜 | gap 差距|缺口 | gardener 园丁 | gates 大门|闸门|盖茨门 | gateway 网关|门户|入口 | gift 礼物
glass 玻璃 | glory 荣耀|光荣 | gold 黄金|金子 | golden 金色|黄金 | good 良好 | gopher 地鼠|囊鼠 | grab 抓取|抓住
grace 恩典|优雅|宽限 | granite 花岗岩|花岗石 | grant 补助金|补助|拨款|授予 | gray 灰色 | green 绿色 | grey 灰色
grim 严峻|冷酷 | grit 砂砾|勇气|毅力 | groove 凹槽 | gross 毛额|总额|粗 | grow 成长|生长 | guardian 监护人|守护者|卫报
guild 公会|行会 | gusto 热忱|兴致 | hail 冰雹|欢呼 | hall 大厅|会堂 | hand 手 | happy 快乐|幸福 | hardy 耐寒|顽强|强壮
harmony 和谐 | hart 雄鹿 | harvest 收成|收获|丰收 | haste 匆忙 | head 头部|负责人 | heath 荒地|石楠 | heather 石楠|石南花
hill 山丘|小山|山 | holly 冬青 | honest 诚实 | honey 蜂蜜|亲爱的 | hood 引擎盖|兜帽|罩 | hook 钩子|鱼钩 | hope 希望
house 房子|众议院|房屋 | impact 影响|冲击 | insight 洞察|见解|洞察力 | iris 鸢尾花|虹膜 | irons 铁|熨斗 | ivory 象牙
jack 插孔|千斤顶|杰克插座 | jade 翡翠 | joy 喜悦|快乐|欢乐 | judge 法官 | june 六月 | justice 正义|司法 | keen 热衷|敏锐
key 关键|钥匙 | keys 钥匙|按键 | kind 善良|种类 | king 国王 | lane 车道|小巷 | law 法律 | laws 法律
legacy 遗产|遗留|传统 | lemonade 柠檬水 | liberty 自由 | light 光|灯光 | lightning 闪电 | lime 酸橙|青柠|石灰
little 小|少许 | lobster 龙虾 | long 多头|长期|做多|长仓|长 | loud 大声 | love 爱|爱情 | loyal 忠诚 | luck 运气
lucky 幸运 | lumen 流明 | lush 茂盛|郁郁葱葱 | major 主要|重大|少校 | mango 芒果 | maple 枫树|枫叶 | marathon 马拉松
march 三月 | marine 海军陆战队|海洋 | mark 标记|马克笔|标志 | marshall 元帅 | match 匹配|比赛|火柴 | matter 物质|事项
may 五月|可能 | merchant 商人|商户 | mercury 水银|汞 | mercy 仁慈|怜悯 | miller 磨坊主 | mills 磨坊|工厂
moody 喜怒无常|情绪化 | moss 苔藓 | motion 动作|运动|动议 | mustard 芥末 | nail 钉子|指甲 | navy 海军
nice 美好 | nimble 灵活|敏捷 | noble 高贵|贵族|崇高 | noon 中午|正午 | north 北方|北部
novel 小说|新颖 | oak 橡树|橡木 | ocean 海洋|大海 | olive 橄榄 | orange 橙子|橘子|橙色 | oyster 牡蛎|生蚝 | page 页面|页
paramount 最重要|至关重要|首要 | parish 教区 | parsons 牧师 | pat 轻拍|拍 | patience 耐心|耐性 | peace 和平
penny 便士|一分钱|分 | pepper 胡椒|辣椒 | perk 津贴|福利 | pierce 刺穿|穿透 | pilot 试点|飞行员|试行 | pine 松树|松木
pitch 球场|推介|沥青 | plaid 格子|格子呢 | plain 平原|普通 | plane 飞机 | pluck 采摘|勇气 | pool 池|水池|泳池
pope 教皇|教宗 | potter 陶工|陶艺家 | power 电力|权力 | powers 权力 | precious 珍贵|宝贵 | prelude 前奏|序曲
premier 总理|首要|首屈一指 | price 价格 | pride 骄傲|自豪 | prime 优质|总理|黄金时段 | prince 王子|亲王
principal 校长|本金 | prudence 审慎|谨慎 | pulse 脉搏|脉冲 | pure 纯净|纯 | quick 快速|迅速 | quiet 安静
radiant 辐射|光芒四射 | rain 雨|下雨 | rapid 快速|迅速 | ray 光线|射线 | reach 达到|到达 | ready 准备就绪|准备好
reason 理由|原因 | reed 芦苇 | resolute 坚决|坚定 | reverence 敬畏 | rice 大米|米饭 | rich 富有|富裕|有钱 | ring 戒指|环
ripple 涟漪|波纹 | rising 上升|崛起 | rivers 河流 | rob 抢劫 | robust 稳健|强劲 | rock 岩石|石头 | root 根|根部
rowdy 吵闹 | rush 匆忙|冲刺|高峰|急速 | rusty 生锈 | salmon 鲑鱼|三文鱼 | sand 沙子|沙 | sands 沙子|沙滩 | sargent 中士
savage 野蛮|残忍|凶猛 | savvy 精明 | sawyer 锯木工 | sea 海|大海 | sewing 缝纫|缝制 | sharp 尖锐|锐利|急剧|夏普比率
sherry 雪利酒 | shine 发光|闪耀 | short 短|空头|做空|短仓|矮小 | shrimp 虾 | silver 银|白银|银色 | simple 简单
singer 歌手 | skinner 剥皮者 | slack 松弛|懈怠|宽松 | slate 石板|板岩 | slaughter 屠杀|屠宰 | sleek 圆滑|时尚
small 小|细小|小型 | smart 聪明|智能 | smith 铁匠 | smooth 平滑|顺利 | snow 雪|下雪 | solid 坚实|固体 | south 南方|南部
speaker 扬声器|发言人|议长|演讲者 | spears 长矛 | spectrum 光谱|频谱 | spicer 香料商 | spirit 精神|灵魂|烈酒
splash 飞溅|溅水 | spotless 一尘不染 | spring 春天|弹簧|泉水 | sprint 冲刺|短跑 | stable 稳定|马厩 | stamp 印章|邮票
steady 稳定|稳健 | steel 钢铁|钢 | stellar 恒星|出色 | sterling 英镑 | stern 严厉|船尾 | stock 股票|库存
storm 风暴|暴风雨 | strange 奇怪 | strategy 策略|战略 | street 街道|大街 | stripe 条纹 | strong 强劲|强壮|强大|强势
sue 起诉|控告 | summer 夏天|夏季 | summers 夏天|夏季 | sunny 晴朗|阳光 | sunset 日落|夕阳 | sunshine 阳光
surge 激增|浪涌|飙升 | sweet 甜|甜蜜 | tailor 裁缝|量身定制 | tally 计数|理货 | tanner 制革工人|鞣革工 | target 目标|靶
temperance 节制 | tender 招标|投标|嫩 | tether 系绳|拴 | threads 线程|线|螺纹 | thunder 雷声|雷电|打雷
tide 潮汐|浪潮|潮流 | tile 瓷砖|瓦片 | toggle 切换 | treasure 宝藏|宝物|财宝 | trench 战壕|沟槽 | triumph 胜利|凯旋
trout 鳟鱼 | trust 信任|信托 | truth 真相|真理 | turner 车工|车床工 | twist 扭曲|转折 | tyler 瓦匠 | unify 统一
union 工会|联盟|联合 | unity 统一|团结 | upstart 新贵|暴发户|后起之秀 | urban 城市|都市 | vale 山谷 | valiant 英勇|勇敢
valor 英勇|勇气 | velvet 天鹅绒|丝绒 | venture 风险|创投|冒险 | verdant 青翠|翠绿 | victor 胜利者|胜者 | victory 胜利
vigor 活力 | virtue 美德|德行 | vision 愿景|视觉|视力 | vista 远景|景色 | vivid 生动|鲜明 | walker 步行者|行人|沃克步行
wall 墙|墙壁 | walnut 核桃|胡桃 | ward 病房|监护 | waters 水域|水 | weathers 天气 | wells 油井|井 | west 西方|西部
wheeler 车轮 | whirlwind 旋风 | white 白色 | wild 野生|狂野 | will 意愿|遗嘱|将会 | winter 冬天|冬季 | wisdom 智慧
wise 明智|智慧 | wish 愿望|希望 | wonder 奇迹|惊奇 | wood 木材|木头|木 | woods 树林|森林|木材 | workday 工作日
worth 价值|值得 | wright 工匠 | young 年轻|年轻人|年青 | zeal 热情|热忱 | zoom 缩放|变焦|放大
"""


def _table(text: str) -> dict[str, tuple[str, ...]]:
    """The readings of each word; entries end at a bar with a space before it, or at the end of a line."""
    table: dict[str, tuple[str, ...]] = {}
    for entry in text.replace("\n", " | ").split(" | "):
        if entry.strip():
            word, readings = entry.split()
            table[word] = tuple(sorted({*table.get(word, ()), *readings.split("|")}, key=len, reverse=True))
    return table


THINGS = _table(_THINGS)
"""Readings, longest first, of words that are a name where they stand without an article."""

OTHERS = _table(_OTHERS)
"""Readings, longest first, of words that are a name only where a person or company is shown to be meant."""
